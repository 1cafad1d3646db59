package org.verdant.review;

import java.util.List;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.UseCase;

/** Tells the secretariat how many public comments on a file wait to be looked at. */
@UseCase
public class CountWaitingComments {
    private static final int MOST = 500;

    private final PublicComments comments;
    private final Chronicle chronicle;

    CountWaitingComments(PublicComments comments, Chronicle chronicle) {
        this.comments = comments;
        this.chronicle = chronicle;
    }

    public void count(CaseId caseId) {
        var waiting = comments.of(caseId, List.of(PublicComment.State.WAITING), MOST);
        chronicle.note(new ModerationAsked(caseId, waiting.size()));
    }
}
