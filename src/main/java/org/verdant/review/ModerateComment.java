package org.verdant.review;

import java.util.UUID;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.ProposalReader;
import org.verdant.review.PublicComment.State;
import org.verdant.shared.Actor;
import org.verdant.shared.Chronicle;
import org.verdant.shared.Forbidden;
import org.verdant.shared.NotFound;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/** Shows a comment to everybody, or hides it: a coordinator who stands outside the file ({@code coordinators-only}). */
@UseCase
public class ModerateComment {
    private final PublicComments comments;
    private final ProposalAccess access;
    private final ProposalReader proposals;
    private final Chronicle chronicle;

    ModerateComment(PublicComments comments, ProposalAccess access, ProposalReader proposals, Chronicle chronicle) {
        this.comments = comments;
        this.access = access;
        this.proposals = proposals;
        this.chronicle = chronicle;
    }

    /**
     * Shows or hides a comment that waits, or changes that later.
     *
     * @param state {@code SHOWN} or {@code HIDDEN}
     */
    public void moderate(String number, UUID id, State state, Actor actor) {
        var comment = comments.find(id).orElseThrow(() -> new NotFound("not-found"));
        access.requireReadable(comment.caseId(), actor);
        var facts = proposals.facts(comment.caseId());
        if (!number.equals(facts.number()) || state == State.WAITING) {
            throw new NotFound("not-found");
        }
        if (!actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)
                || actor.organisation().equals(facts.leadOrganisation())) {
            throw new Forbidden("coordinators-only");
        }
        comments.moderate(id, state, actor.person(), chronicle.now());
        chronicle.note(new PublicCommentModerated(comment.caseId(), actor.person(), id, state));
    }
}
