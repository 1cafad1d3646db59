package org.verdant.intervention;

import java.util.Objects;
import org.verdant.approval.Deciders;
import org.verdant.intervention.InterventionEvents.ResumptionRefused;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;

/**
 * Orders that a suspended file goes on, as another person proposed ({@code four-eyes}), or refuses it and says why. Refuses who
 * proposed or reviewed the file ({@code conflict-of-interest}) and a suspension that lasted too long ({@code suspended-too-long}).
 */
@UseCase
public class OrderResumption {
    private final Deciders deciders;
    private final FileSuspensions suspensions;
    private final Chronicle chronicle;

    OrderResumption(Deciders deciders, FileSuspensions suspensions, Chronicle chronicle) {
        this.deciders = deciders;
        this.suspensions = suspensions;
        this.chronicle = chronicle;
    }

    public OrderOutcome order(CaseId caseId, OrderForm form, Actor actor) {
        var suspension = suspensions.require(caseId, FileSuspension.State.SUSPENDED, "not-suspended");
        if (actor.is(Objects.requireNonNull(suspension.resumption()).by())) {
            throw new Forbidden("four-eyes");
        }
        ProposeResumption.requireInTime(suspension, chronicle);
        deciders.requireFree(caseId, null, actor);
        var outcome = Words.outcome(form.outcome(), form.comment(), OrderOutcome.REFUSE);
        suspensions.answerResumption(
                suspension, new Answered(actor.person(), chronicle.now(), Words.text(form.comment())));
        if (outcome == OrderOutcome.REFUSE) {
            chronicle.note(new ResumptionRefused(caseId, actor.person()));
        }
        return outcome;
    }
}
