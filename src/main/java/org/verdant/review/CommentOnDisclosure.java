package org.verdant.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.Chronicle;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.NotFound;
import org.verdant.shared.TooMany;
import org.verdant.shared.UseCase;
import org.verdant.workflow.FinancingAppraisal;

/**
 * Takes in what anybody says to a file that lies open. It waits for the secretariat before everybody reads it; the panel and those who
 * decide read it at once. Who sends the same twice has said it once. Refuses with {@code disclosure-over} when the time is over, and with {@code too-many-comments} who comments
 * without pause, or when a file is flooded.
 */
@UseCase
public class CommentOnDisclosure {
    static final int NAME_MAX = 120;
    static final int WORDS_MAX = 4000;
    private static final int A_DAY = 500;
    private static final Duration DAY = Duration.ofDays(1);

    private final Disclosures disclosures;
    private final PublicComments comments;
    private final CommentPace pace;
    private final FinancingAppraisal process;
    private final Chronicle chronicle;

    CommentOnDisclosure(
            Disclosures disclosures,
            PublicComments comments,
            CommentPace pace,
            FinancingAppraisal process,
            Chronicle chronicle) {
        this.disclosures = disclosures;
        this.comments = comments;
        this.pace = pace;
        this.process = process;
        this.chronicle = chronicle;
    }

    /**
     * @param number of the file
     * @param address of the network from which it comes: not kept, only counted
     */
    public void comment(String number, CommentForm form, String address) {
        var disclosure = disclosures.find(number).orElseThrow(() -> new NotFound("not-found"));
        require(form);
        var now = chronicle.now();
        pace.require(address);
        if (comments.since(disclosure.caseId(), now.minus(DAY)) >= A_DAY) {
            throw new TooMany("too-many-comments", Duration.ofHours(1));
        }
        var comment = new PublicComment(
                UUID.randomUUID(),
                disclosure.caseId(),
                Objects.requireNonNull(ScoreCheck.text(form.name())),
                Objects.requireNonNull(ScoreCheck.text(form.words())),
                now,
                PublicComment.State.WAITING);
        if (!comments.add(comment)) {
            return;
        }
        if (!process.tellCommented(disclosure.caseId())) {
            throw new Conflict("disclosure-over");
        }
        chronicle.note(new PublicCommentReceived(disclosure.caseId(), comment.id()));
    }

    private static void require(CommentForm form) {
        var errors = new ArrayList<FieldError>();
        check(errors, "name", form.name(), NAME_MAX);
        check(errors, "words", form.words(), WORDS_MAX);
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
    }

    private static void check(List<FieldError> errors, String field, @Nullable String typed, int most) {
        if (ScoreCheck.text(typed) == null) {
            errors.add(FieldError.of(field, "required"));
        }
        ScoreCheck.addLengthError(errors, field, typed, most);
    }
}
