package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
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

    public boolean lists(String organisationName) {
        return jdbc.sql("""
                        select exists (select 1 from sanctioned_party
                                        where lower(name) = lower(:name)
                                          and listed_from <= :today and (listed_to is null or listed_to >= :today))""")
                .param("name", organisationName.strip().replaceAll("\\s+", " "))
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }
}
