package org.verdant.intervention;

import org.verdant.intervention.InterventionEvents.MergerProposed;
import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;
import org.verdant.workflow.CaseNumbers;
import org.verdant.workflow.MergerProcess;

/**
 * Proposes that a file goes on as a part of another one of its track (K15); a second coordinator confirms. Refuses an unknown file
 * ({@code unknown-file}), the file itself ({@code same-file}), one of another track ({@code other-track}), files that are not under way
 * ({@code already-ended}, {@code not-under-way}), and a second proposal ({@code merger-open}).
 */
@UseCase
public class ProposeMerger {
    private final Files files;
    private final CaseNumbers numbers;
    private final FileMergers mergers;
    private final MergerProcess process;
    private final Chronicle chronicle;

    ProposeMerger(Files files, CaseNumbers numbers, FileMergers mergers, MergerProcess process, Chronicle chronicle) {
        this.files = files;
        this.numbers = numbers;
        this.mergers = mergers;
        this.process = process;
        this.chronicle = chronicle;
    }

    public void propose(CaseId absorbed, MergerForm form, Actor actor) {
        var ending = files.requireCoordinated(absorbed, actor);
        Files.requireUnderWay(ending.status());
        var survivor = survivor(ending, form, actor);
        var reason = Words.reason(form.reason());
        process.hold(absorbed);
        if (mergers.open(absorbed).isPresent()) {
            throw new Conflict("merger-open");
        }
        mergers.add(absorbed, survivor, new Proposed(reason, actor.person(), chronicle.now()));
        process.propose(absorbed, actor.person());
        chronicle.note(new MergerProposed(absorbed, actor.person(), survivor));
    }

    private CaseId survivor(ProposalFacts ending, MergerForm form, Actor actor) {
        var survivor = numbers.find(form.survivor()).orElseThrow(() -> wrong("unknown-file"));
        if (survivor.equals(ending.caseId())) {
            throw wrong("same-file");
        }
        var other = files.requireCoordinated(survivor, actor);
        if (!other.track().equals(ending.track())) {
            throw wrong("other-track");
        }
        Files.requireUnderWay(other.status());
        return survivor;
    }

    private static Invalid wrong(String code) {
        return new Invalid(FieldError.of("survivor", code));
    }
}
