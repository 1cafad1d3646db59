package org.verdant.proposal;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalEvents.EligibilityChecked;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.EligibilityRules.Failure;

/** Lets DMN-1 judge what was handed in and keeps all its failures for the coordinator who screens it. */
@UseCase
public class JudgeEligibility {
    private final Proposals proposals;
    private final Examination examination;
    private final Screenings screenings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JudgeEligibility(
            Proposals proposals,
            Examination examination,
            Screenings screenings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.examination = examination;
        this.screenings = screenings;
        this.events = events;
        this.clock = clock;
    }

    /** Answers the failures that were found, in the table's order. */
    public List<Failure> judge(CaseId caseId) {
        var proposal = proposals.lock(caseId);
        var failures = examination.failures(proposal);
        screenings.found(caseId, proposal.submissions(), failures, clock.instant());
        var codes = failures.stream().map(Failure::code).toList();
        events.publishEvent(new EligibilityChecked(caseId, PersonId.SYSTEM, proposal.submissions(), codes));
        return failures;
    }
}
