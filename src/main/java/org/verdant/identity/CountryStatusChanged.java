package org.verdant.identity;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;

/**
 * The register says something else of a country than before: the signal {@code country.status.changed} on which the open files that name
 * it are looked at again.
 *
 * @param entry the entry that was made, ended, corrected or struck out
 * @param since the first day on which something is different
 */
public record CountryStatusChanged(
        PersonId actor, CountryCode country, RegisterEntry.Status status, How how, UUID entry, LocalDate since)
        implements AuditedEvent {
    /** What was done to the register. */
    public enum How {
        ENTERED,
        ENDED,
        CORRECTED,
        STRUCK_OUT
    }

    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public Thing thing() {
        return new Thing("country", country.value(), null);
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "country", country.value(),
                "status", status.name(),
                "how", how.name(),
                "entry", entry.toString(),
                "since", since.toString());
    }
}
