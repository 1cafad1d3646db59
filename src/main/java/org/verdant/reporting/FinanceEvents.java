package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.Money;
import org.verdant.shared.PersonId;

/** What happens to the money and the covenants of a financing. Words and references stay with the file; here are numbers and codes. */
public final class FinanceEvents {
    private FinanceEvents() {}

    /** Something was signed, cancelled, paid or taken back. */
    public record MoneyMoved(CaseId caseId, PersonId actor, int number, MovementCause cause, Money amount)
            implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of(
                    "number", Integer.toString(number),
                    "cause", cause.name(),
                    "amount", amount.amount().toPlainString(),
                    "currency", amount.currency().getCurrencyCode());
        }
    }

    /** A request for a disbursement went one step on. */
    public record DisbursementMoved(CaseId caseId, PersonId actor, int number, RequestState state)
            implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("number", Integer.toString(number), "state", state.name());
        }
    }

    /** Nothing is paid out for the time being. */
    public record DisbursementsSuspended(CaseId caseId, PersonId actor) implements AuditedEvent {}

    /** The suspension of disbursements is over. */
    public record DisbursementsFreed(CaseId caseId, PersonId actor, SuspensionView.Outcome outcome)
            implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("outcome", outcome.name());
        }
    }

    /** Somebody looked at a covenant. */
    public record CovenantJudged(CaseId caseId, PersonId actor, int covenant, CovenantFinding finding)
            implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("covenant", Integer.toString(covenant), "finding", finding.name());
        }
    }
}
