package org.verdant.intervention;

import java.time.LocalDate;
import java.util.Map;
import org.verdant.proposal.Status;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** What happens to a file out of its turn. Reasons stay with the file; here are numbers and codes. */
public final class InterventionEvents {
    private InterventionEvents() {}

    /** Somebody, or the product because of an overdue report, wants the file to be suspended. */
    public record FileSuspensionProposed(CaseId caseId, PersonId actor) implements AuditedEvent {}

    /** It is not suspended. */
    public record FileSuspensionRefused(CaseId caseId, PersonId actor) implements AuditedEvent {}

    /** It stands still from that day on. */
    public record FileSuspended(CaseId caseId, PersonId actor, PersonId poster, Status from, LocalDate until)
            implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("poster", poster.toString(), "from", from.name(), "until", until.toString());
        }
    }

    /** Its suspension lasted too long; its credits are reversed and everybody concerned is told. */
    public record SuspensionLapsed(CaseId caseId, PersonId actor, int credits) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("credits", Integer.toString(credits));
        }
    }

    /** Somebody wants the file to go on. */
    public record ResumptionProposed(CaseId caseId, PersonId actor) implements AuditedEvent {}

    /** It stays suspended. */
    public record ResumptionRefused(CaseId caseId, PersonId actor) implements AuditedEvent {}

    /** It goes on where it stood. */
    public record FileResumed(CaseId caseId, PersonId actor, Status to) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("to", to.name());
        }
    }

    /** Somebody, or the product because a suspension lasted too long, wants the file to be cancelled. */
    public record CancellationProposed(CaseId caseId, PersonId actor) implements AuditedEvent {}

    /** It was decided whether it is. */
    public record CancellationDecided(CaseId caseId, PersonId actor, CancellationOutcome outcome)
            implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("outcome", outcome.name());
        }
    }

    /** Somebody wants the file to go on as a part of another one. */
    public record MergerProposed(CaseId caseId, PersonId actor, CaseId survivor) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("survivor", survivor.toString());
        }
    }

    /** A second person said whether it does. */
    public record MergerConfirmed(CaseId caseId, PersonId actor, CaseId survivor, MergerOutcome outcome)
            implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("survivor", survivor.toString(), "outcome", outcome.name());
        }
    }
}
