package org.verdant.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** The entries behind the figures without a minimum, newest first: whoever reads a figure can see what it is made of. */
@Component
public class TrackedLedger {
    private static final String ASKED =
            " from tracked_figure where target = :target and effective_date <= :day and recorded_at <= :known";

    private final JdbcClient jdbc;

    TrackedLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One part of what moved a commitment; its scope says nothing here. */
    public LedgerPage<TrackedEntry> of(LedgerQuery query) {
        var rows = asked(query, "select *" + ASKED + " and seq < :before order by seq desc limit :limit")
                .param("before", query.before() == null ? Long.MAX_VALUE : query.before())
                .param("limit", query.limit() + 1)
                .query((row, n) -> entry(row))
                .list();
        var total = asked(query, "select count(*)" + ASKED).query(Integer.class).single();
        return LedgerPage.of(rows, query.limit(), total, TrackedEntry::seq);
    }

    private JdbcClient.StatementSpec asked(LedgerQuery query, String sql) {
        return LedgerSql.query(jdbc, sql, query.day(), query.knownAt())
                .param("target", query.target().value());
    }

    private static TrackedEntry entry(ResultSet row) throws SQLException {
        return new TrackedEntry(
                row.getLong("seq"),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("measure"),
                row.getString("distinct_key"),
                row.getLong("amount"),
                row.getString("entry"),
                row.getObject("effective_date", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
