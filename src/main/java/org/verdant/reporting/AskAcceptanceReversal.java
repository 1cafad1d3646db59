package org.verdant.reporting;

import java.util.ArrayList;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalAccess;
import org.verdant.reporting.StudyCountryMoved.Step;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;
import org.verdant.workflow.StudyAcceptance;

/**
 * Says that the acceptance of a study by one country ends, by a coordinator: it was withdrawn, the report is unsound, or its letter was
 * forged. A second person has to confirm. Only a country that counts can lose that ({@code country-not-counted}).
 */
@UseCase
public class AskAcceptanceReversal {
    private static final int WORDS_MAX = 4000;

    private final ProposalAccess access;
    private final StudyReader reader;
    private final Studies studies;
    private final StudyAcceptance process;
    private final ApplicationEventPublisher events;

    AskAcceptanceReversal(
            ProposalAccess access,
            StudyReader reader,
            Studies studies,
            StudyAcceptance process,
            ApplicationEventPublisher events) {
        this.access = access;
        this.reader = reader;
        this.studies = studies;
        this.process = process;
        this.events = events;
    }

    public void ask(CaseId caseId, ReverseAcceptanceForm form, Actor actor) {
        access.requireReadable(caseId, actor);
        if (!actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)) {
            throw new Forbidden("forbidden");
        }
        var country = check(form);
        var one = reader.require(caseId, country);
        if (one.state() != StudyCountryState.COUNTED || one.reversal() != null) {
            throw new Conflict("country-not-counted");
        }
        var reason = Objects.requireNonNull(form.reason());
        studies.reversalAsked(
                caseId, country, reason, Objects.requireNonNull(form.words()).strip(), actor);
        process.reverse(caseId, country, reason.isFalseEvidence(), actor.person());
        events.publishEvent(new StudyCountryMoved(caseId, actor.person(), country, Step.REVERSAL_ASKED, reason.name()));
    }

    private static CountryCode check(ReverseAcceptanceForm form) {
        var errors = new ArrayList<FieldError>();
        var country = CountryCode.find(form.country());
        if (country.isEmpty()) {
            errors.add(FieldError.of("country", "choice-required"));
        }
        if (form.reason() == null) {
            errors.add(FieldError.of("reason", "choice-required"));
        }
        WordsCheck.addErrors(errors, "words", form.words(), WORDS_MAX);
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return country.orElseThrow();
    }
}
