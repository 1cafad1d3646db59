package org.verdant.demonstration;

import org.springframework.stereotype.Component;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.CancelActivity;
import org.verdant.proposal.CreateDraft;
import org.verdant.proposal.PostponeActivity;
import org.verdant.proposal.SubmitProposal;
import org.verdant.proposal.WithdrawProposal;
import org.verdant.review.ReviewerCandidates;
import org.verdant.target.Programme;
import org.verdant.workflow.TaskDoor;
import org.verdant.workflow.WhereIs;
import org.verdant.workflow.WorkList;

/** Everything that people of the demonstration can do. */
@Component
record DemoUseCases(
        CreateDraft create,
        SubmitProposal submit,
        WithdrawProposal withdraw,
        PostponeActivity postpone,
        CancelActivity cancel,
        AttachDocument attach,
        ReviewerCandidates candidates,
        Programme programme,
        TaskDoor door,
        WorkList workList,
        WhereIs whereIs) {}
