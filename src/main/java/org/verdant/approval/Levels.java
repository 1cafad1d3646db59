package org.verdant.approval;

import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.approval.DecisionRounds.Round;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;
import org.verdant.workflow.DecisionQuorum;

/**
 * What a decision of one person does to the levels of a file's decision. A return or a rejection ends all of them. An approval counts
 * for the level; when a higher level of the same round took it after an escalation, the levels below need not be asked any more.
 */
@Component
class Levels {
    private final DecisionRounds rounds;
    private final DecisionReader decisions;
    private final DecisionQuorum quorum;

    Levels(DecisionRounds rounds, DecisionReader decisions, DecisionQuorum quorum) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.quorum = quorum;
    }

    /** The round that the decision belongs to; a file that came to its authority before rounds were kept has one level. */
    Round current(CaseId caseId, Role asked, java.time.Instant now) {
        return rounds.current(caseId).orElseGet(() -> rounds.open(caseId, List.of(asked), now));
    }

    List<DecisionView> earlier(CaseId caseId, Round round) {
        return decisions.of(caseId).stream()
                .filter(decision -> decision.place().round() == round.number())
                .toList();
    }

    /**
     * @param asked the level's own role
     * @param capacity the role that decides: higher after an escalation
     */
    Taken taken(Round round, List<DecisionView> earlier, DecisionOutcome outcome, Role asked, Role capacity) {
        if (!outcome.approves()) {
            return new Taken(outcome, true, true);
        }
        var approvals = 1
                + earlier.stream()
                        .filter(decision -> decision.authority() == capacity)
                        .count();
        var quorate = approvals >= quorum.of(capacity);
        var last = round.authorities().get(round.authorities().size() - 1);
        return new Taken(withConditions(outcome, earlier), quorate, quorate && (asked == last || capacity == last));
    }

    private static DecisionOutcome withConditions(DecisionOutcome outcome, List<DecisionView> earlier) {
        return earlier.stream().anyMatch(decision -> !decision.conditions().isEmpty())
                ? DecisionOutcome.APPROVE_WITH_CONDITIONS
                : outcome;
    }

    /** Which level a role is, counted from 1. */
    int level(Round round, Role asked) {
        return Math.max(0, round.authorities().indexOf(asked)) + 1;
    }
}
