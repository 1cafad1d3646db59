package org.verdant.proposal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.document.ReadDocuments;
import org.verdant.shared.CaseId;
import org.verdant.workflow.ProjectReview;
import org.verdant.workflow.ReviewStages;
import org.verdant.workflow.ReviewStages.Stage;
import org.verdant.workflow.WhereIs;

/** What a check has to know beside the form: what is attached, and whether a concept or a full proposal is handed in. */
@Component
class Circumstances {
    private final ReadDocuments documents;
    private final ReviewStages stages;
    private final WhereIs whereIs;

    Circumstances(ReadDocuments documents, ReviewStages stages, WhereIs whereIs) {
        this.documents = documents;
        this.stages = stages;
        this.whereIs = whereIs;
    }

    List<Attached> attached(CaseId caseId) {
        return documents.of(caseId).stream()
                .map(card -> new Attached(card.kind(), LocalDate.ofInstant(card.storedAt(), ZoneOffset.UTC)))
                .toList();
    }

    /** A full proposal once it was invited, wherever no concept comes first, and while nobody can say how much is requested. */
    Stage stage(Proposal proposal, ProposalContent content) {
        if (proposal.track() != Track.RND) {
            return Stage.FULL;
        }
        var invited = whereIs.of(proposal.id()).stream()
                .anyMatch(step -> step.key().equals(ProjectReview.SUBMIT_FULL_PROPOSAL));
        var requested = content.details() instanceof RndDetails rnd ? Dollars.of(content, rnd.requested()) : null;
        return requested == null ? Stage.FULL : stages.first(proposal.track().name(), requested.doubleValue(), invited);
    }
}
