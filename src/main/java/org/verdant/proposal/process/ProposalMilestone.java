package org.verdant.proposal.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.proposal.AdvanceProposal;
import org.verdant.proposal.Status;
import org.verdant.shared.CaseId;

/** The elements of the diagrams on whose entry a proposal's status moves. */
@Component
class ProposalMilestone implements ExecutionListener {
    static final Map<String, Status> STATUS = Map.ofEntries(
            Map.entry("screenProposal", Status.SCREENING),
            Map.entry("completeProposal", Status.RETURNED),
            Map.entry("submitFullProposal", Status.RETURNED),
            Map.entry("conceptReview", Status.REVIEW),
            Map.entry("review", Status.REVIEW),
            Map.entry("projectReview", Status.REVIEW),
            Map.entry("noObjection", Status.NO_OBJECTION),
            Map.entry("panelReview", Status.REVIEW),
            Map.entry("assignReviewers", Status.REVIEW),
            Map.entry("requestClarification", Status.REVIEW),
            Map.entry("answerClarification", Status.CLARIFICATION),
            Map.entry("agreeConsensus", Status.CONSENSUS),
            Map.entry("objected", Status.REJECTED),
            Map.entry("invitationLapsed", Status.LAPSED),
            Map.entry("projectDelivery", Status.APPROVED),
            Map.entry("decideProposal", Status.DECISION),
            Map.entry("delivery", Status.APPROVED),
            Map.entry("submitReport", Status.CLOSING),
            Map.entry("lapsed", Status.LAPSED),
            Map.entry("ineligible", Status.INELIGIBLE),
            Map.entry("notRecommended", Status.REJECTED),
            Map.entry("rejected", Status.REJECTED),
            Map.entry("withdrawn", Status.WITHDRAWN),
            Map.entry("cancelledBeforeEvent", Status.CANCELLED),
            Map.entry("notReported", Status.LAPSED),
            Map.entry("reportRefused", Status.COMPLETED),
            Map.entry("creditRefused", Status.COMPLETED),
            Map.entry("counted", Status.COMPLETED),
            Map.entry("followedOnly", Status.COMPLETED),
            Map.entry("notCounted", Status.COMPLETED),
            Map.entry("periodicReports", Status.RUNNING),
            Map.entry("capacityRunning", Status.RUNNING),
            Map.entry("finalReport", Status.CLOSING),
            Map.entry("projectCompleted", Status.COMPLETED),
            Map.entry("projectNotCompleted", Status.CANCELLED),
            Map.entry("projectNotStarted", Status.CANCELLED),
            Map.entry("creditWithdrawn", Status.CANCELLED),
            Map.entry("stoppedBeforeWork", Status.CANCELLED),
            Map.entry("startedNotCompleted", Status.CANCELLED),
            Map.entry("studyDelivery", Status.APPROVED),
            Map.entry("giveMandate", Status.REVIEW),
            Map.entry("financingReview", Status.REVIEW),
            Map.entry("dueDiligence", Status.REVIEW),
            Map.entry("issueTermSheet", Status.REVIEW),
            Map.entry("financingLapsed", Status.LAPSED),
            Map.entry("notFinanced", Status.REJECTED),
            Map.entry("financingDelivery", Status.APPROVED),
            Map.entry("kickOffBlocked", Status.CANCELLED),
            Map.entry("studyCompleted", Status.COMPLETED),
            Map.entry("studyNotCompleted", Status.CANCELLED),
            Map.entry("studyStopped", Status.CANCELLED),
            Map.entry("draftText", Status.REVIEW),
            Map.entry("silence", Status.NO_OBJECTION),
            Map.entry("notAdopted", Status.REJECTED),
            Map.entry("adoptText", Status.DECISION),
            Map.entry("followText", Status.APPROVED),
            Map.entry("submitOutcomeNote", Status.CLOSING),
            Map.entry("outcomeMissing", Status.COMPLETED),
            Map.entry("outcomeRecorded", Status.COMPLETED),
            Map.entry("studyOptions", Status.REVIEW),
            Map.entry("decidePlatform", Status.DECISION),
            Map.entry("platformRefused", Status.REJECTED),
            Map.entry("launchPlatform", Status.APPROVED),
            Map.entry("showLaunch", Status.CLOSING),
            Map.entry("platformLaunched", Status.COMPLETED),
            Map.entry("platformDropped", Status.CANCELLED),
            Map.entry("financingCompleted", Status.COMPLETED),
            Map.entry("financingNotCompleted", Status.CANCELLED),
            Map.entry("financingStopped", Status.CANCELLED),
            Map.entry("reserveBudget", Status.AGREEMENT),
            Map.entry("fileCancelled", Status.CANCELLED),
            Map.entry("fileMerged", Status.CANCELLED),
            Map.entry("lapseAgreement", Status.CANCELLED));

    private final AdvanceProposal advanceProposal;

    ProposalMilestone(AdvanceProposal advanceProposal) {
        this.advanceProposal = advanceProposal;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var element = execution.getCurrentActivityId();
        var status = STATUS.get(element);
        if (status == null) {
            throw new IllegalStateException(element + " is no milestone");
        }
        advanceProposal.advance(CaseId.of(execution.getProcessBusinessKey()), status);
    }
}
