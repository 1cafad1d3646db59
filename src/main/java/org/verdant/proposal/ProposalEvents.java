package org.verdant.proposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** What happens to a proposal. Reasons and texts stay with the proposal; here are ids, codes and fingerprints. */
public final class ProposalEvents {
    private ProposalEvents() {}

    /** A draft was begun. */
    public record ProposalDrafted(CaseId caseId, PersonId actor, Track track) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("track", track.name());
        }
    }

    /** A draft was thrown away; its content is gone. */
    public record DraftDiscarded(CaseId caseId, PersonId actor) implements AuditedEvent {}

    /** It was handed in and got its number. */
    public record ProposalSubmitted(CaseId caseId, PersonId actor, String number, String hash) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("number", number, "hash", hash);
        }
    }

    /** A returned version was handed in again. */
    public record ProposalResubmitted(CaseId caseId, PersonId actor, int version, String hash) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("version", Integer.toString(version), "hash", hash);
        }
    }

    /** The rules looked at it; the codes are those of DMN-1. */
    public record EligibilityChecked(CaseId caseId, PersonId actor, int round, List<String> codes)
            implements AuditedEvent {
        public EligibilityChecked {
            codes = List.copyOf(codes);
        }

        @Override
        public Map<String, String> details() {
            return Map.of("round", Integer.toString(round), "codes", String.join(" ", codes));
        }
    }

    /** An accepted change made a new version of a running project. */
    public record ProjectRevised(CaseId caseId, PersonId actor, int version, String hash) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("version", Integer.toString(version), "hash", hash);
        }
    }

    /** The register or the sanctions list changed: open files are looked at again. */
    public record ReevaluationStarted(PersonId actor, UUID reevaluation, Reevaluation.Cause cause, String subject)
            implements AuditedEvent {
        @Override
        public @Nullable CaseId caseId() {
            return null;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("reevaluation", reevaluation.toString(), "cause", cause.name(), "subject", subject);
        }
    }

    /** All open files were looked at again. */
    public record ReevaluationFinished(PersonId actor, UUID reevaluation, int files, int found)
            implements AuditedEvent {
        @Override
        public @Nullable CaseId caseId() {
            return null;
        }

        @Override
        public Map<String, String> details() {
            return Map.of(
                    "reevaluation",
                    reevaluation.toString(),
                    "files",
                    Integer.toString(files),
                    "found",
                    Integer.toString(found));
        }
    }

    /** An open file would no longer be eligible, or is so again; the codes are those of DMN-1 that stand now. */
    public record EligibilityReevaluated(CaseId caseId, PersonId actor, UUID reevaluation, List<String> codes)
            implements AuditedEvent {
        public EligibilityReevaluated {
            codes = List.copyOf(codes);
        }

        @Override
        public Map<String, String> details() {
            return Map.of("reevaluation", reevaluation.toString(), "codes", String.join(" ", codes));
        }
    }

    /** A coordinator said what becomes of a file that would no longer be eligible. */
    public record EligibilityReviewed(CaseId caseId, PersonId actor, EligibilityOutcome outcome)
            implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("outcome", outcome.name());
        }
    }

    /** A coordinator said whether it is eligible. */
    public record ProposalScreened(CaseId caseId, PersonId actor, ScreeningOutcome outcome) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("outcome", outcome.name());
        }
    }

    /** A milestone of its process moved it. */
    public record ProposalAdvanced(CaseId caseId, PersonId actor, Status from, Status to) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("from", from.name(), "to", to.name());
        }
    }

    /** Its proposer took it back. */
    public record ProposalWithdrawn(CaseId caseId, PersonId actor) implements AuditedEvent {}

    /** Its event got new dates. */
    public record ActivityPostponed(CaseId caseId, PersonId actor, String start, String end) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("start", start, "end", end);
        }
    }

    /** Its event will not take place. */
    public record ActivityCancelled(CaseId caseId, PersonId actor) implements AuditedEvent {}
}
