package org.verdant.reporting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.target.ReverseFigures;

/** What else follows when the rest of a financing is given up. */
@Component
class FinancingEnd {
    private final FinanceReader reader;
    private final ProjectEnds ends;
    private final ReverseFigures reverseFigures;

    FinancingEnd(FinanceReader reader, ProjectEnds ends, ReverseFigures reverseFigures) {
        this.reader = reader;
        this.ends = ends;
        this.reverseFigures = reverseFigures;
    }

    /** Who gave it up: who stopped the file, who decided after the suspension, or nobody but the calendar. */
    PersonId who(CaseId caseId, MovementCause cause) {
        return switch (cause) {
            case STOPPED -> ends.stop(caseId).map(ProjectEnds.Stop::by).orElse(PersonId.SYSTEM);
            case CANCELLED -> last(reader.suspensions(caseId));
            default -> PersonId.SYSTEM;
        };
    }

    private static PersonId last(List<SuspensionView> suspensions) {
        var ended = suspensions.isEmpty()
                ? null
                : suspensions.get(suspensions.size() - 1).endedBy();
        return ended == null ? PersonId.SYSTEM : ended;
    }

    /** Of a financing of which nothing was ever paid nothing is left: no institution, no country, no tool. */
    void takeBackFigures(CaseId caseId, MovementCause cause, LocalDate day) {
        if (reader.balances(caseId).stream()
                .allMatch(balance -> balance.committed().signum() == 0)) {
            reverseFigures.reverse(caseId, day, cause.name());
        }
    }
}
