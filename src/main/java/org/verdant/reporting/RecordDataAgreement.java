package org.verdant.reporting;

import java.util.ArrayList;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.reporting.StudyCountryMoved.Step;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/** Notes that a country shares its data: without the signed agreement of each country a study does not begin ({@code domain.md} 4.5). */
@UseCase
public class RecordDataAgreement {
    private final PaperCheck papers;
    private final Studies studies;
    private final ApplicationEventPublisher events;

    RecordDataAgreement(PaperCheck papers, Studies studies, ApplicationEventPublisher events) {
        this.papers = papers;
        this.studies = studies;
        this.events = events;
    }

    public void record(CaseId caseId, CountryCode country, DataAgreementForm form, Actor actor) {
        var errors = new ArrayList<FieldError>();
        papers.day("signedOn", form.signedOn(), null, errors);
        if (form.confidentiality() == null) {
            errors.add(FieldError.of("confidentiality", "choice-required"));
        }
        var document = papers.document(caseId, form.documentId(), errors);
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        var level = Objects.requireNonNull(form.confidentiality());
        studies.agreed(caseId, country, Objects.requireNonNull(form.signedOn()), level, document.orElseThrow(), actor);
        events.publishEvent(new StudyCountryMoved(caseId, actor.person(), country, Step.DATA_AGREED, level.name()));
    }
}
