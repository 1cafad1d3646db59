package org.verdant.proposal;

import java.io.InputStream;
import java.util.EnumSet;
import org.verdant.document.DocumentCard;
import org.verdant.document.StoreDocument;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/**
 * Attaches a file: to a draft or a returned version, to an answer that the panel waits for, and to an approved proposal what its
 * report will point at. While it is being judged nothing is added ({@code not-editable}), but the letters of the countries while these
 * are asked, by those who answer for them.
 */
@UseCase
public class AttachDocument {
    private static final EnumSet<Status> OPEN = EnumSet.of(
            Status.DRAFT,
            Status.RETURNED,
            Status.CLARIFICATION,
            Status.APPROVED,
            Status.AGREEMENT,
            Status.RUNNING,
            Status.CLOSING);

    /** The letter of a country about its no-objection. */
    public static final String COUNTRY_LETTER = "NO_OBJECTION";

    private final Proposals proposals;
    private final ProposalAccess access;
    private final StoreDocument storing;

    AttachDocument(Proposals proposals, ProposalAccess access, StoreDocument storing) {
        this.proposals = proposals;
        this.access = access;
        this.storing = storing;
    }

    /** @param bytes read once to its end and not closed */
    public DocumentCard attach(CaseId caseId, String kind, String fileName, InputStream bytes, Actor actor) {
        var proposal = proposals.require(caseId);
        if (isCountryLetter(proposal, kind, actor)) {
            return storing.store(caseId, kind, fileName, bytes, actor);
        }
        if (!recordsLetters(proposal, actor)) {
            access.requireOwn(proposal, actor);
        }
        if (!OPEN.contains(proposal.status())) {
            throw new Conflict("not-editable");
        }
        return storing.store(caseId, kind, fileName, bytes, actor);
    }

    /** A file of any kind, as the proposal is now. */
    public boolean mayAttach(Proposal proposal, Actor actor) {
        return OPEN.contains(proposal.status()) && (proposal.isOf(actor) || recordsLetters(proposal, actor));
    }

    /** While an agreement is signed a coordinator adds the letters of parties without an account. */
    private boolean recordsLetters(Proposal proposal, Actor actor) {
        return proposal.status() == Status.AGREEMENT && actor.has(Role.COORDINATOR) && access.mayRead(proposal, actor);
    }

    private boolean isCountryLetter(Proposal proposal, String kind, Actor actor) {
        return kind.equals(COUNTRY_LETTER)
                && proposal.status() == Status.NO_OBJECTION
                && actor.hasAny(Role.FOCAL_POINT, Role.COORDINATOR)
                && access.mayRead(proposal, actor);
    }
}
