package org.verdant.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CountryCode;
import org.verdant.shared.NotFound;

/** The register as administrators and auditors read it: what holds on a day, and all that was ever said of a country. */
@Component
public class RegisterHistory {
    private final JdbcClient jdbc;

    RegisterHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds on that day, by country and status; at most one row for each country and status. */
    public List<RegisterRow> on(LocalDate day, RegisterEntry.@Nullable Status status) {
        return jdbc.sql("""
                        select * from register_entry
                         where superseded_at is null and valid_from <= :day and (valid_to is null or valid_to >= :day)
                           and (cast(:status as text) is null or status = :status)
                         order by country, status, valid_from""")
                .param("day", day)
                .param("status", status == null ? null : status.name())
                .query(RegisterEntries::row)
                .list();
    }

    /** Every entry about the country, the newest knowledge first; superseded ones too. */
    public List<RegisterRow> of(CountryCode country) {
        return jdbc.sql(
                        "select * from register_entry where country = :country order by recorded_at desc, valid_from desc, id limit 500")
                .param("country", country.value())
                .query(RegisterEntries::row)
                .list();
    }

    /** That entry; refuses an id that names none ({@code entry-not-found}). */
    public RegisterRow require(UUID id) {
        return jdbc.sql("select * from register_entry where id = :id")
                .param("id", id)
                .query(RegisterEntries::row)
                .optional()
                .orElseThrow(() -> new NotFound("entry-not-found"));
    }
}
