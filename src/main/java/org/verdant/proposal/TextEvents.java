package org.verdant.proposal;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** What happens to the text of a governance file. The text itself stays with the file; here are its fingerprints. */
public final class TextEvents {
    private TextEvents() {}

    /** A version was filed. */
    public record TextFiled(CaseId caseId, PersonId actor, int version, String hash) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("version", Integer.toString(version), "hash", hash);
        }
    }

    /** The legal check was made. */
    public record TextChecked(CaseId caseId, PersonId actor, int version, TextCheck outcome) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("version", Integer.toString(version), "outcome", outcome.name());
        }
    }

    /** No member objected: the text is frozen and open to everybody. */
    public record TextAdopted(CaseId caseId, PersonId actor, int version, String hash) implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("version", Integer.toString(version), "hash", hash);
        }
    }
}
