package org.verdant.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalEvents.ReevaluationFinished;
import org.verdant.proposal.Reevaluations.Turn;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/**
 * Looks at the next few open files again after the register or the sanctions list changed. One short transaction each time, so that
 * nobody waits for it; what is done is kept, so that it goes on where it stopped; what another node holds is left to it.
 */
@UseCase
public class ReevaluateFiles {
    private final Reevaluations reevaluations;
    private final Proposals proposals;
    private final Reassessment reassessment;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReevaluateFiles(
            Reevaluations reevaluations,
            Proposals proposals,
            Reassessment reassessment,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reevaluations = reevaluations;
        this.proposals = proposals;
        this.reassessment = reassessment;
        this.events = events;
        this.clock = clock;
    }

    /** Answers how many files were looked at; none when nothing waits, or when all that waits is in other hands. */
    public int next(int most) {
        var turns = reevaluations.next(most);
        if (turns.isEmpty()) {
            finish();
            return 0;
        }
        var known = known(turns);
        for (var turn : turns) {
            var result = reassessment.of(turn, Objects.requireNonNull(known.get(turn.caseId())));
            reevaluations.done(turn, result, clock.instant());
        }
        return turns.size();
    }

    private Map<CaseId, Reassessment.Seen> known(List<Turn> turns) {
        var files = proposals.all(turns.stream().map(Turn::caseId).distinct().toList());
        return reassessment.see(files).stream()
                .collect(Collectors.toMap(seen -> seen.proposal().id(), Function.identity()));
    }

    private void finish() {
        for (var id : reevaluations.finish(clock.instant())) {
            var done = reevaluations.find(id).orElseThrow();
            events.publishEvent(new ReevaluationFinished(PersonId.SYSTEM, id, done.files(), done.found()));
        }
    }
}
