package org.verdant.reporting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.reporting.StudyCountryMoved.Step;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/**
 * Notes what the authority of a country says to the final report of a study. To accept needs its letter ({@code paper-required}),
 * dated after the report was found good; to decline needs a reason. It counts only once two more people have looked at it.
 */
@UseCase
public class RecordAcceptance {
    private static final int COMMENT_MAX = 4000;

    private final PaperCheck papers;
    private final ProjectReportReader reports;
    private final Studies studies;
    private final ApplicationEventPublisher events;

    RecordAcceptance(
            PaperCheck papers, ProjectReportReader reports, Studies studies, ApplicationEventPublisher events) {
        this.papers = papers;
        this.reports = reports;
        this.studies = studies;
        this.events = events;
    }

    public AcceptStudyForm.Answer record(CaseId caseId, CountryCode country, AcceptStudyForm form, Actor actor) {
        var errors = new ArrayList<FieldError>();
        var document = document(caseId, form, errors);
        addAnswerErrors(caseId, form, errors);
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        var answer = Objects.requireNonNull(form.answer());
        studies.answered(
                caseId,
                country,
                StudyCountryView.Kind.valueOf(answer.name()),
                form.decidedOn(),
                document,
                FindingCheck.text(form.comment()),
                actor);
        events.publishEvent(new StudyCountryMoved(caseId, actor.person(), country, Step.ANSWERED, answer.name()));
        return answer;
    }

    private @Nullable DocumentId document(CaseId caseId, AcceptStudyForm form, List<FieldError> errors) {
        return form.answer() == AcceptStudyForm.Answer.ACCEPT || FindingCheck.text(form.documentId()) != null
                ? papers.document(caseId, form.documentId(), errors).orElse(null)
                : null;
    }

    private void addAnswerErrors(CaseId caseId, AcceptStudyForm form, List<FieldError> errors) {
        if (form.answer() == null) {
            errors.add(FieldError.of("answer", "choice-required"));
        } else if (form.answer() == AcceptStudyForm.Answer.ACCEPT) {
            papers.day("decidedOn", form.decidedOn(), reportAccepted(caseId), errors);
        } else {
            WordsCheck.addErrors(errors, "comment", form.comment(), COMMENT_MAX);
        }
        if (form.comment() != null && form.comment().length() > COMMENT_MAX) {
            errors.add(FieldError.of("comment", "too-long", COMMENT_MAX));
        }
    }

    /** The day on which the final report was found good: nobody accepts what is not there yet. */
    private @Nullable LocalDate reportAccepted(CaseId caseId) {
        return reports.acceptedFinal(caseId)
                .flatMap(ProjectReportView::newest)
                .map(ProjectReportView.Version::verified)
                .map(verified -> LocalDate.ofInstant(verified.at(), ZoneOffset.UTC))
                .orElse(null);
    }
}
