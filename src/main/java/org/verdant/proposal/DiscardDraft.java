package org.verdant.proposal;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.document.DeleteDocument;
import org.verdant.document.ReadDocuments;
import org.verdant.proposal.ProposalEvents.DraftDiscarded;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;

/** Throws a draft away that was never handed in, with its attachments. */
@UseCase
public class DiscardDraft {
    private final Proposals proposals;
    private final ProposalAccess access;
    private final ReadDocuments documents;
    private final DeleteDocument deletion;
    private final ApplicationEventPublisher events;

    DiscardDraft(
            Proposals proposals,
            ProposalAccess access,
            ReadDocuments documents,
            DeleteDocument deletion,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.access = access;
        this.documents = documents;
        this.deletion = deletion;
        this.events = events;
    }

    public void discard(CaseId caseId, int seen, Actor actor) {
        var proposal = proposals.lock(caseId);
        access.requireOwn(proposal, actor);
        if (proposal.status() != Status.DRAFT) {
            throw new Conflict("already-submitted");
        }
        proposal.requireVersion(seen);
        documents.of(caseId).forEach(card -> deletion.delete(card.id(), actor));
        proposals.remove(proposal);
        events.publishEvent(new DraftDiscarded(caseId, actor.person()));
    }
}
