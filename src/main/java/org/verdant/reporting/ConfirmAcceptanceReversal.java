package org.verdant.reporting;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.reporting.StudyCountryMoved.Step;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;

/** Agrees that the credit of one country of a study ends: by another person than who asked for it, and not one of its own side (K21). */
@UseCase
public class ConfirmAcceptanceReversal {
    private static final int COMMENT_MAX = 4000;

    private final ProposalReader proposals;
    private final StudyReader reader;
    private final Studies studies;
    private final ApplicationEventPublisher events;

    ConfirmAcceptanceReversal(
            ProposalReader proposals, StudyReader reader, Studies studies, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.reader = reader;
        this.studies = studies;
        this.events = events;
    }

    public void confirm(CaseId caseId, CountryCode country, ReversalForm form, Actor actor) {
        var reversal = reader.require(caseId, country).reversal();
        if (reversal == null) {
            throw new Conflict("not-stopped");
        }
        if (actor.is(reversal.by()) || OwnFile.is(proposals.facts(caseId), actor)) {
            throw new Forbidden("four-eyes");
        }
        studies.reversalConfirmed(caseId, country, WordsCheck.require("comment", form.comment(), COMMENT_MAX), actor);
        events.publishEvent(new StudyCountryMoved(
                caseId,
                actor.person(),
                country,
                Step.REVERSAL_CONFIRMED,
                reversal.reason().name()));
    }
}
