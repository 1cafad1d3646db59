package org.verdant.approval;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;

/** What happens while a text is before the members. */
public final class SilenceEvents {
    private SilenceEvents() {}

    /** A text was put before the members. */
    public record SilenceOpened(CaseId caseId, int round, int members, String textHash) implements AuditedEvent {
        @Override
        public PersonId actor() {
            return PersonId.SYSTEM;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("round", Integer.toString(round), "members", Integer.toString(members), "textHash", textHash);
        }
    }

    /** A member broke its silence; by letter when the secretariat entered it. */
    public record TextAnswered(CaseId caseId, PersonId actor, CountryCode country, SilenceAnswer answer, boolean letter)
            implements AuditedEvent {
        @Override
        public Map<String, String> details() {
            return Map.of("country", country.value(), "answer", answer.name(), "letter", Boolean.toString(letter));
        }
    }

    /** The silence ended: kept to its last moment, or broken. */
    public record SilenceClosed(CaseId caseId, int round, SilenceOutcome outcome) implements AuditedEvent {
        @Override
        public PersonId actor() {
            return PersonId.SYSTEM;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("round", Integer.toString(round), "outcome", outcome.name());
        }
    }
}
