package org.verdant.intervention;

import org.verdant.approval.Deciders;
import org.verdant.intervention.InterventionEvents.CancellationDecided;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;

/**
 * Decides whether a file is cancelled, as another person proposed ({@code four-eyes}); to keep it needs a word why. Refuses who
 * proposed or reviewed the file ({@code conflict-of-interest}) and one that has ended meanwhile ({@code already-ended}).
 */
@UseCase
public class DecideCancellation {
    private final Deciders deciders;
    private final FileCancellations cancellations;
    private final Chronicle chronicle;

    DecideCancellation(Deciders deciders, FileCancellations cancellations, Chronicle chronicle) {
        this.deciders = deciders;
        this.cancellations = cancellations;
        this.chronicle = chronicle;
    }

    public CancellationOutcome decide(CaseId caseId, CancellationForm form, Actor actor) {
        var cancellation = cancellations.open(caseId).orElseThrow(() -> new Conflict("no-cancellation-proposed"));
        if (actor.is(cancellation.proposed().by())) {
            throw new Forbidden("four-eyes");
        }
        Files.requireUnderWay(deciders.requireFree(caseId, null, actor).status());
        var outcome = Words.outcome(form.outcome(), form.comment(), CancellationOutcome.KEEP);
        cancellations.answer(
                cancellation,
                outcome == CancellationOutcome.CANCEL ? FileCancellation.State.CANCELLED : FileCancellation.State.KEPT,
                new Answered(actor.person(), chronicle.now(), Words.text(form.comment())));
        chronicle.note(new CancellationDecided(caseId, actor.person(), outcome));
        return outcome;
    }
}
