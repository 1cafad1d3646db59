package org.verdant.proposal;

import org.verdant.document.DeleteDocument;
import org.verdant.document.ReadDocuments;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.UseCase;

/** Takes an attachment out of a draft or of a returned version. What was judged stays. */
@UseCase
public class RemoveDocument {
    private final Proposals proposals;
    private final ProposalAccess access;
    private final ReadDocuments documents;
    private final DeleteDocument deletion;

    RemoveDocument(Proposals proposals, ProposalAccess access, ReadDocuments documents, DeleteDocument deletion) {
        this.proposals = proposals;
        this.access = access;
        this.documents = documents;
        this.deletion = deletion;
    }

    /** Answers the file that it belonged to. */
    public CaseId remove(DocumentId id, Actor actor) {
        var card = documents.card(id);
        var proposal = proposals.lock(card.caseId());
        access.requireOwn(proposal, actor);
        proposal.requireEditable();
        deletion.delete(id, actor);
        return proposal.id();
    }
}
