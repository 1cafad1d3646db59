package org.verdant.proposal;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.Role;

/** Who may add which file to a proposal as it is now. */
@Component
public class MayAttach {
    private static final EnumSet<Status> OPEN = EnumSet.of(
            Status.DRAFT,
            Status.RETURNED,
            Status.CLARIFICATION,
            Status.APPROVED,
            Status.AGREEMENT,
            Status.RUNNING,
            Status.CLOSING);

    private static final Set<String> STUDY_PAPERS = Set.of(AttachDocument.DATA_AGREEMENT, AttachDocument.ACCEPTANCE);
    private static final EnumSet<Status> STUDYING = EnumSet.of(Status.AGREEMENT, Status.RUNNING, Status.CLOSING);

    private static final EnumSet<Status> APPRAISING = EnumSet.of(Status.REVIEW, Status.DECISION);
    private static final Set<String> SECRETARIAT_PAPERS =
            Set.of(AttachDocument.TERM_SHEET, AttachDocument.FINANCIER_LETTER);

    private final ProposalAccess access;

    MayAttach(ProposalAccess access) {
        this.access = access;
    }

    /** A file of any kind. */
    public boolean anything(Proposal proposal, Actor actor) {
        return OPEN.contains(proposal.status()) && (proposal.isOf(actor) || recordsLetters(proposal, actor));
    }

    /** A file of that kind: {@code not-editable} for its own organisation while nothing is added, not there for anybody else. */
    void require(Proposal proposal, String kind, Actor actor) {
        if (isCountryLetter(proposal, kind, actor)
                || isStudyPaper(proposal, kind, actor)
                || isPlatformPaper(proposal, kind, actor)
                || isFinancingPaper(proposal, kind, actor)) {
            return;
        }
        if (!recordsLetters(proposal, actor)) {
            access.requireOwn(proposal, actor);
        }
        if (!OPEN.contains(proposal.status())) {
            throw new Conflict("not-editable");
        }
    }

    /** While an agreement is signed a coordinator adds the letters of parties without an account. */
    private boolean recordsLetters(Proposal proposal, Actor actor) {
        return proposal.status() == Status.AGREEMENT && actor.has(Role.COORDINATOR) && access.mayRead(proposal, actor);
    }

    private boolean isCountryLetter(Proposal proposal, String kind, Actor actor) {
        return kind.equals(AttachDocument.COUNTRY_LETTER)
                && proposal.status() == Status.NO_OBJECTION
                && actor.hasAny(Role.FOCAL_POINT, Role.COORDINATOR)
                && access.mayRead(proposal, actor);
    }

    /** What the case of the platform stands on: options, what members said, what ministers decided. */
    private boolean isPlatformPaper(Proposal proposal, String kind, Actor actor) {
        return kind.equals(AttachDocument.PLATFORM_PAPER)
                && proposal.track() == Track.PLATFORM
                && proposal.submittedAt() != null
                && !proposal.status().ended()
                && (proposal.isOf(actor)
                        || (actor.hasAny(Role.COORDINATOR, Role.MINISTERS) && access.mayRead(proposal, actor)));
    }

    /** What a country signs while a study goes on: about its data, and about the final report. */
    private boolean isStudyPaper(Proposal proposal, String kind, Actor actor) {
        return STUDY_PAPERS.contains(kind)
                && proposal.track() == Track.STUDY
                && STUDYING.contains(proposal.status())
                && actor.hasAny(Role.FOCAL_POINT, Role.COORDINATOR)
                && access.mayRead(proposal, actor);
    }

    /** What is put down while a financing is appraised: the mandate by its proposer, the rest by the secretariat. */
    private boolean isFinancingPaper(Proposal proposal, String kind, Actor actor) {
        if (proposal.track() != Track.FINANCING || !APPRAISING.contains(proposal.status())) {
            return false;
        }
        return kind.equals(AttachDocument.MANDATE_LETTER)
                ? proposal.isOf(actor)
                : SECRETARIAT_PAPERS.contains(kind) && actor.has(Role.COORDINATOR) && access.mayRead(proposal, actor);
    }
}
