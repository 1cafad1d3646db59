package org.verdant.identity;

import java.time.LocalDate;
import java.util.List;
import org.verdant.shared.CountryCode;

/** The whole register at one moment, for whoever asks about many countries and days. */
public record RegisterState(List<RegisterEntry> entries) {
    public RegisterState {
        entries = List.copyOf(entries);
    }

    public boolean isMember(CountryCode country, LocalDate day) {
        return had(country, RegisterEntry.Status.MEMBER, day);
    }

    public boolean isPartner(CountryCode country, LocalDate day) {
        return had(country, RegisterEntry.Status.PARTNER, day);
    }

    private boolean had(CountryCode country, RegisterEntry.Status status, LocalDate day) {
        return entries.stream()
                .anyMatch(entry -> entry.status() == status && entry.country().equals(country) && entry.covers(day));
    }
}
