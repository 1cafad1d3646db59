package org.verdant.approval;

import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** Whose turn it is among the authorities of a file. */
@Component
public class DecisionSeats {
    private final DecisionRounds rounds;

    DecisionSeats(DecisionRounds rounds) {
        this.rounds = rounds;
    }

    /** The authorities of the round that is going on, in the order in which they decide. */
    public List<Role> authorities(CaseId caseId) {
        return rounds.current(caseId).map(DecisionRounds.Round::authorities).orElse(List.of());
    }

    /** Those who have decided in the round that is going on, and do not decide in it again. */
    public List<PersonId> taken(CaseId caseId) {
        return rounds.current(caseId)
                .map(round -> rounds.deciders(caseId, round.number()))
                .orElse(List.of());
    }
}
