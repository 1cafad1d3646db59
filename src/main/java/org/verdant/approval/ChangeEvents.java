package org.verdant.approval;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** What happens to a request to change a running project. */
public final class ChangeEvents {
    private ChangeEvents() {}

    /** A proposer asked for it. */
    public record ChangeRequested(CaseId caseId, PersonId actor, int no, int fields) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("no", Integer.toString(no), "fields", Integer.toString(fields));
        }
    }

    /** One of those who decide did. */
    public record ChangeJudged(CaseId caseId, PersonId actor, int no, Role authority, ChangeOutcome outcome)
            implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("no", Integer.toString(no), "authority", authority.code(), "outcome", outcome.name());
        }
    }

    /** It was accepted and is the new version of the agreement. */
    public record AgreementAmended(CaseId caseId, PersonId actor, int no, int version) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("no", Integer.toString(no), "version", Integer.toString(version));
        }
    }

    /** It was turned down; everything stays as it was. */
    public record ChangeRejected(CaseId caseId, PersonId actor, int no) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("no", Integer.toString(no));
        }
    }
}
