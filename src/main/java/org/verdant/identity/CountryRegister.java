package org.verdant.identity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CountryCode;

/** Which country was a member or a partner on a day (K7): data with validity dates and sources, because sources differ and states join and leave. */
@Component
public class CountryRegister {
    private final JdbcClient jdbc;

    CountryRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Member of the energy partnership on that day; the first and the last day of a membership count. */
    public boolean isMember(CountryCode country, LocalDate day) {
        return had(country, RegisterEntry.Status.MEMBER, day);
    }

    /** Partner of the wider initiative on that day. */
    public boolean isPartner(CountryCode country, LocalDate day) {
        return had(country, RegisterEntry.Status.PARTNER, day);
    }

    /** Everything that holds now, for whoever asks about many countries and days. */
    public RegisterState state() {
        return new RegisterState(entries());
    }

    public List<RegisterEntry> entries() {
        return jdbc.sql("select country, status, valid_from, valid_to, source, certainty from register_entry"
                        + " where superseded_at is null order by country, status, valid_from")
                .query((row, n) -> new RegisterEntry(
                        CountryCode.of(row.getString("country")),
                        RegisterEntry.Status.valueOf(row.getString("status")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("source"),
                        RegisterEntry.Certainty.valueOf(row.getString("certainty"))))
                .list();
    }

    private boolean had(CountryCode country, RegisterEntry.Status status, LocalDate day) {
        return jdbc.sql("""
                        select exists (select 1 from register_entry
                                        where country = :country and status = :status and superseded_at is null
                                          and valid_from <= :day and (valid_to is null or valid_to >= :day))""")
                .param("country", country.value())
                .param("status", status.name())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
