package org.verdant.approval;

import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Whose turn it is among the authorities of a file. */
@Component
public class DecisionSeats {
    private final DecisionRounds rounds;

    DecisionSeats(DecisionRounds rounds) {
        this.rounds = rounds;
    }

    /** Those who have decided in the round that is going on, and do not decide in it again. */
    public List<PersonId> taken(CaseId caseId) {
        return rounds.current(caseId)
                .map(round -> rounds.deciders(caseId, round.number()))
                .orElse(List.of());
    }
}
