package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parties that nobody may deal with (E09), compared by name whatever its case and spacing. */
@Component
public class SanctionsList {
    private final JdbcClient jdbc;
    private final Clock clock;

    SanctionsList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the names that are on the list today, as they were given. */
    public Set<String> listed(Collection<String> organisationNames) {
        var listed = jdbc.sql("""
                        select lower(name) from sanctioned_party
                         where lower(name) = any(:names) and listed_from <= :today and (listed_to is null or listed_to >= :today)""")
                .param(
                        "names",
                        organisationNames.stream().map(SanctionsList::key).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .set();
        return organisationNames.stream()
                .filter(name -> listed.contains(key(name)))
                .collect(Collectors.toSet());
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
