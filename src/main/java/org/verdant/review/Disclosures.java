package org.verdant.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;

/** The files that lie or lay open, by the day on which that ends. */
@Repository
class Disclosures {
    private final JdbcClient jdbc;

    Disclosures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Disclosure disclosure) {
        jdbc.sql("""
                insert into review_disclosure (case_id, number, category, opened_at, ends_at) values (?, ?, ?, ?, ?)
                on conflict (case_id) do update
                set category = excluded.category, opened_at = excluded.opened_at, ends_at = excluded.ends_at""")
                .params(disclosure.caseId().value(), disclosure.number(), disclosure.category())
                .params(Timestamp.from(disclosure.openedAt()), Timestamp.from(disclosure.endsAt()))
                .update();
    }

    Optional<Disclosure> find(CaseId caseId) {
        return jdbc.sql("select * from review_disclosure where case_id = ?")
                .param(caseId.value())
                .query(Disclosures::row)
                .optional();
    }

    Optional<Disclosure> find(String number) {
        return jdbc.sql("select * from review_disclosure where number = ?")
                .param(number)
                .query(Disclosures::row)
                .optional();
    }

    /** The latest first, from behind that file on. */
    List<Disclosure> page(int rows, @Nullable CaseId after) {
        var start = after == null ? null : find(after).orElse(null);
        return jdbc.sql("""
                select * from review_disclosure
                where (ends_at, case_id) < (cast(? as timestamptz), cast(? as uuid))
                order by ends_at desc, case_id desc limit ?""")
                .params(
                        start == null
                                ? "infinity"
                                : Timestamp.from(start.endsAt()).toInstant().toString(),
                        start == null ? new UUID(-1, -1) : start.caseId().value(),
                        rows)
                .query(Disclosures::row)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from review_disclosure")
                .query(Integer.class)
                .single();
    }

    private static Disclosure row(ResultSet row, int index) throws SQLException {
        return new Disclosure(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getString("category"),
                instant(row, "opened_at"),
                instant(row, "ends_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
