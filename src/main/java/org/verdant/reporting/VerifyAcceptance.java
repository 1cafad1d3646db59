package org.verdant.reporting;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.reporting.StudyCountryMoved.Step;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;

/**
 * Finds whether the acceptance of a study by a country is what it says to be: the right authority, the right signatory, a letter about
 * this report. Refuses who recorded it and those of the study's own side ({@code four-eyes}).
 */
@UseCase
public class VerifyAcceptance {
    private final ProposalReader proposals;
    private final StudyReader reader;
    private final Studies studies;
    private final ApplicationEventPublisher events;

    VerifyAcceptance(ProposalReader proposals, StudyReader reader, Studies studies, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.reader = reader;
        this.studies = studies;
        this.events = events;
    }

    public Verification verify(CaseId caseId, CountryCode country, VerifyReportForm form, Actor actor) {
        var one = reader.require(caseId, country);
        var recordedBy = one.newest().orElseThrow().recordedBy();
        if ((recordedBy != null && actor.is(recordedBy)) || OwnFile.is(proposals.facts(caseId), actor)) {
            throw new Forbidden("four-eyes");
        }
        var finding = FindingCheck.require(form.outcome(), Verification.ACCEPT, form.comment());
        studies.verified(caseId, one, finding, FindingCheck.text(form.comment()), actor);
        events.publishEvent(new StudyCountryMoved(caseId, actor.person(), country, Step.VERIFIED, finding.name()));
        return finding;
    }
}
