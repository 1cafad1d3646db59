package org.verdant.intervention;

import org.verdant.approval.Deciders;
import org.verdant.intervention.InterventionEvents.FileSuspensionRefused;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;

/**
 * Orders a suspension that another person proposed ({@code four-eyes}), or refuses it and says why. Refuses who proposed or reviewed
 * the file ({@code conflict-of-interest}) and a file that has ended meanwhile ({@code already-ended}).
 */
@UseCase
public class OrderSuspension {
    private final Deciders deciders;
    private final FileSuspensions suspensions;
    private final Chronicle chronicle;

    OrderSuspension(Deciders deciders, FileSuspensions suspensions, Chronicle chronicle) {
        this.deciders = deciders;
        this.suspensions = suspensions;
        this.chronicle = chronicle;
    }

    public OrderOutcome order(CaseId caseId, OrderForm form, Actor actor) {
        var suspension = suspensions.require(caseId, FileSuspension.State.PROPOSED, "no-suspension-proposed");
        if (actor.is(suspension.proposed().by())) {
            throw new Forbidden("four-eyes");
        }
        Files.requireUnderWay(deciders.requireFree(caseId, null, actor).status());
        var outcome = Words.outcome(form.outcome(), form.comment(), OrderOutcome.REFUSE);
        var ordered = outcome == OrderOutcome.ORDER;
        suspensions.answer(
                suspension,
                ordered ? FileSuspension.State.PROPOSED : FileSuspension.State.REFUSED,
                new Answered(actor.person(), chronicle.now(), Words.text(form.comment())));
        if (!ordered) {
            chronicle.note(new FileSuspensionRefused(caseId, actor.person()));
        }
        return outcome;
    }
}
