package org.verdant.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of every counting rule that was ever in force (K25). */
@Repository
class TargetDefinitions {
    private final JdbcClient jdbc;
    private final Clock clock;

    TargetDefinitions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All versions of one target, newest first. */
    List<TargetDefinition> of(TargetCode target) {
        return jdbc.sql("select * from target_definition where target = :target order by version desc")
                .param("target", target.value())
                .query(TargetDefinitions::read)
                .list();
    }

    Optional<TargetDefinition> newest(TargetCode target) {
        return of(target).stream().findFirst();
    }

    /** Two nodes that start together record it once. */
    boolean record(Target target) {
        return jdbc.sql("""
                        insert into target_definition (target, version, unit, minimum, count_at, distinct_by, countries_present,
                               members_present, others, exclusivity_group, window_from, window_to, reason, recorded_at)
                        values (:target, :version, :unit, :minimum, :countAt, :distinctBy, :countries, :members, :others, :group, :from, :to,
                                :reason, :now)
                        on conflict do nothing""")
                        .param("target", target.code().value())
                        .param("version", target.version())
                        .param("unit", target.unit())
                        .param("minimum", target.minimum())
                        .param("countAt", target.countAt().name())
                        .param("distinctBy", target.distinctBy().name())
                        .param("countries", target.countriesPresent())
                        .param("members", target.membersPresent())
                        .param(
                                "others",
                                target.others() == null ? null : target.others().name())
                        .param("group", target.exclusivityGroup())
                        .param("from", target.window().from())
                        .param("to", target.window().to())
                        .param("reason", target.reason())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The day on which the first rule was recorded: since then the product is in use. */
    LocalDate inUseSince() {
        return jdbc.sql("select min(recorded_at) from target_definition")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class))
                .single()
                .atZoneSameInstant(ZoneOffset.UTC)
                .toLocalDate();
    }

    private static @Nullable OtherCountries others(@Nullable String name) {
        return name == null ? null : OtherCountries.valueOf(name);
    }

    static TargetDefinition read(ResultSet row, int n) throws SQLException {
        return new TargetDefinition(
                TargetCode.of(row.getString("target")),
                row.getInt("version"),
                row.getString("reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new TargetDefinition.Rule(
                        row.getString("unit"),
                        row.getInt("minimum"),
                        CountAt.valueOf(row.getString("count_at")),
                        DistinctBy.valueOf(row.getString("distinct_by")),
                        row.getInt("countries_present"),
                        row.getInt("members_present"),
                        others(row.getString("others")),
                        row.getString("exclusivity_group"),
                        new Window(
                                row.getObject("window_from", LocalDate.class),
                                row.getObject("window_to", LocalDate.class))));
    }
}
