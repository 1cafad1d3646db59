package org.verdant.approval;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.Money;
import org.verdant.shared.PersonId;

/** What happens to an agreement and to what hangs on it. Names, reasons and evidence stay with the agreement; here are numbers and codes. */
public final class AgreementEvents {
    private AgreementEvents() {}

    /** Money was set aside for the project. */
    public record BudgetReserved(CaseId caseId, PersonId actor, Money amount) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return money(amount);
        }
    }

    /** The money is free again: nothing binds it. */
    public record BudgetReleased(CaseId caseId, PersonId actor, Money amount) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return money(amount);
        }
    }

    /** It ended with its file. */
    public record AgreementEnded(CaseId caseId, PersonId actor) implements AuditedEvent {}

    /** The members were told of the award. */
    public record AwardNoticePublished(CaseId caseId, PersonId actor) implements AuditedEvent {}

    /** The members were told that the award is off. */
    public record AwardNoticeRetracted(CaseId caseId, PersonId actor) implements AuditedEvent {}

    /** A coordinator wrote down who signs what under which conditions. */
    public record AgreementPrepared(
            CaseId caseId, PersonId actor, int version, AgreementKind kind, int parties, int conditions)
            implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of(
                    "version", Integer.toString(version),
                    "kind", kind.name(),
                    "parties", Integer.toString(parties),
                    "conditions", Integer.toString(conditions));
        }
    }

    /** A party signed, or its letter was recorded. */
    public record AgreementSigned(CaseId caseId, PersonId actor, int version, int party, boolean onLetter)
            implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of(
                    "version", Integer.toString(version),
                    "party", Integer.toString(party),
                    "onLetter", Boolean.toString(onLetter));
        }
    }

    /** A proposer showed that a condition is met. */
    public record EvidenceDelivered(CaseId caseId, PersonId actor, int version, int condition) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return numbers(version, condition);
        }
    }

    /** A coordinator found a condition met. */
    public record EvidenceAccepted(CaseId caseId, PersonId actor, int version, int condition) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return numbers(version, condition);
        }
    }

    /** A coordinator sent evidence back. */
    public record EvidenceReturned(CaseId caseId, PersonId actor, int version, int condition) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return numbers(version, condition);
        }
    }

    /** A proposer asked for more time. */
    public record ExtensionAsked(CaseId caseId, PersonId actor) implements AuditedEvent {}

    /** The coordinator lead answered. */
    public record ExtensionDecided(CaseId caseId, PersonId actor, ExtensionOutcome outcome) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("outcome", outcome.name());
        }
    }

    /** All signed, all met: it binds. */
    public record AgreementEnteredIntoForce(CaseId caseId, PersonId actor, int version) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("version", Integer.toString(version));
        }
    }

    /** The deadline passed before. */
    public record AgreementLapsed(CaseId caseId, PersonId actor) implements AuditedEvent {}

    private static Map<String, String> money(Money amount) {
        return Map.of(
                "amount",
                amount.amount().toPlainString(),
                "currency",
                amount.currency().getCurrencyCode());
    }

    private static Map<String, String> numbers(int version, int condition) {
        return Map.of("version", Integer.toString(version), "condition", Integer.toString(condition));
    }
}
