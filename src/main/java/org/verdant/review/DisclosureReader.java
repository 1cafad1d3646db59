package org.verdant.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalAccess;
import org.verdant.review.PublicComment.State;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.NotFound;

/** What lies open, for everybody; and what was said to it. */
@Component
public class DisclosureReader {
    private static final int MOST = 500;

    private final Disclosures disclosures;
    private final PublicComments comments;
    private final ProposalAccess access;

    DisclosureReader(Disclosures disclosures, PublicComments comments, ProposalAccess access) {
        this.disclosures = disclosures;
        this.comments = comments;
        this.access = access;
    }

    /** The latest first. */
    public List<Disclosure> page(int rows, @Nullable CaseId after) {
        return disclosures.page(rows, after);
    }

    /** How many files lie or lay open. */
    public int count() {
        return disclosures.count();
    }

    /** Refuses an unknown number with {@code not-found}. */
    public Disclosure require(String number) {
        return disclosures.find(number).orElseThrow(() -> new NotFound("not-found"));
    }

    public Optional<Disclosure> of(CaseId caseId) {
        return disclosures.find(caseId);
    }

    /** Everybody reads what is shown; who may read the file, and does not propose it, reads everything. */
    public List<PublicComment> comments(Disclosure disclosure, @Nullable Actor actor) {
        var states =
                actor != null && access.mayRead(disclosure.caseId(), actor) && !access.isOwn(disclosure.caseId(), actor)
                        ? List.of(State.values())
                        : List.of(State.SHOWN);
        return comments.of(disclosure.caseId(), states, MOST);
    }
}
