package org.verdant.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.verdant.document.DocumentCard;
import org.verdant.document.ReadDocuments;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;

/** One proposal with everything that belongs to it, for those who may read it. For everybody else it is refused with {@code not-found}. */
@Component
public class ReadProposal {
    private final Proposals proposals;
    private final ProposalAccess access;
    private final Versions versions;
    private final Screenings screenings;
    private final ReadDocuments documents;

    ReadProposal(
            Proposals proposals,
            ProposalAccess access,
            Versions versions,
            Screenings screenings,
            ReadDocuments documents) {
        this.proposals = proposals;
        this.access = access;
        this.versions = versions;
        this.screenings = screenings;
        this.documents = documents;
    }

    public Proposal require(CaseId caseId, Actor actor) {
        access.requireReadable(caseId, actor);
        return proposals.require(caseId);
    }

    /** What was handed in, oldest first. */
    public List<VersionCard> versions(CaseId caseId, Actor actor) {
        access.requireReadable(caseId, actor);
        return versions.of(caseId);
    }

    /** The content of one version; refuses one that does not exist. */
    public JsonNode version(CaseId caseId, int n, Actor actor) {
        access.requireReadable(caseId, actor);
        return versions.content(caseId, n);
    }

    /** What was found at the last submission. */
    public Optional<ScreeningCard> screening(CaseId caseId, Actor actor) {
        access.requireReadable(caseId, actor);
        return screenings.last(caseId);
    }

    /** Its attachments, oldest first. */
    public List<DocumentCard> documents(CaseId caseId, Actor actor) {
        access.requireReadable(caseId, actor);
        return documents.of(caseId);
    }

    /** One attachment of any file; refuses one of a file that is not the actor's to see. */
    public DocumentCard document(DocumentId id, Actor actor) {
        var card = documents.card(id);
        access.requireReadable(card.caseId(), actor);
        return card;
    }
}
