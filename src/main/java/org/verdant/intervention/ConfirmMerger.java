package org.verdant.intervention;

import org.verdant.intervention.InterventionEvents.MergerConfirmed;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;

/** Confirms a merger that another person proposed ({@code four-eyes}), or refuses it and says why. Both files must still be under way. */
@UseCase
public class ConfirmMerger {
    private final Files files;
    private final FileMergers mergers;
    private final Chronicle chronicle;

    ConfirmMerger(Files files, FileMergers mergers, Chronicle chronicle) {
        this.files = files;
        this.mergers = mergers;
        this.chronicle = chronicle;
    }

    public MergerOutcome confirm(CaseId absorbed, ConfirmMergerForm form, Actor actor) {
        var merger = mergers.open(absorbed).orElseThrow(() -> new Conflict("no-merger-proposed"));
        if (actor.is(merger.proposed().by())) {
            throw new Forbidden("four-eyes");
        }
        var outcome = Words.outcome(form.outcome(), form.comment(), MergerOutcome.REFUSE);
        if (outcome == MergerOutcome.CONFIRM) {
            Files.requireUnderWay(files.requireCoordinated(absorbed, actor).status());
            Files.requireUnderWay(
                    files.requireCoordinated(merger.survivor(), actor).status());
        }
        mergers.answer(
                merger,
                outcome == MergerOutcome.CONFIRM ? FileMerger.State.MERGED : FileMerger.State.REFUSED,
                new Answered(actor.person(), chronicle.now(), Words.text(form.comment())));
        chronicle.note(new MergerConfirmed(absorbed, actor.person(), merger.survivor(), outcome));
        return outcome;
    }
}
