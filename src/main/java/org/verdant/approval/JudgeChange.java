package org.verdant.approval;

import java.util.ArrayList;
import java.util.Objects;
import org.verdant.approval.ChangeEvents.ChangeJudged;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/**
 * Decides on a change. Refuses who proposed or reviewed the file ({@code conflict-of-interest}), who decided on this change already
 * ({@code four-eyes}), a rejection without a comment, and a change of a version that has changed since ({@code version-changed}).
 */
@UseCase
public class JudgeChange {
    private final Deciders deciders;
    private final ChangeRequests requests;
    private final Recorder recorder;

    JudgeChange(Deciders deciders, ChangeRequests requests, Recorder recorder) {
        this.deciders = deciders;
        this.requests = requests;
        this.recorder = recorder;
    }

    /**
     * Enters one decision about a change and says what became of the request by it.
     *
     * @param authority the role whose decision was asked for
     */
    public ChangeOutcome judge(CaseId caseId, Role authority, DecideChangeForm form, Actor actor) {
        var facts = deciders.requireFree(caseId, null, actor);
        var request = requests.requireOpen(caseId);
        if (request.verdicts().stream().map(ChangeRequest.Verdict::by).anyMatch(actor::is)) {
            throw new Forbidden("four-eyes");
        }
        if (request.baseVersion() != facts.version()) {
            throw new Conflict("version-changed", request.baseVersion(), facts.version());
        }
        var outcome = outcome(form);
        requests.judge(
                caseId,
                request.no(),
                new ChangeRequest.Verdict(
                        authority, outcome, Typed.text(form.comment()), actor.person(), recorder.now()));
        recorder.record(new ChangeJudged(caseId, actor.person(), request.no(), authority, outcome));
        return outcome;
    }

    private static ChangeOutcome outcome(DecideChangeForm form) {
        var errors = new ArrayList<FieldError>();
        if (form.outcome() == null) {
            errors.add(FieldError.of("outcome", "outcome-required"));
        }
        if (form.outcome() == ChangeOutcome.REJECT && Typed.text(form.comment()) == null) {
            errors.add(FieldError.of("comment", "comment-required"));
        }
        Typed.check(errors, "comment", form.comment(), Typed.COMMENT_MAX);
        Typed.refuse(errors);
        return Objects.requireNonNull(form.outcome());
    }
}
