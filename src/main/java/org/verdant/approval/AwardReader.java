package org.verdant.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Money;

/** What was announced to the members and what was set aside for it. Notices are for everybody who has signed in. */
@Component
public class AwardReader {
    private final JdbcClient jdbc;

    AwardReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, at most so many; with {@code after} those that follow that file's notice. */
    public List<AwardNotice> notices(int limit, @Nullable CaseId after) {
        return jdbc.sql("""
                        select * from award_notice where cast(:after as uuid) is null or (published_at, case_id) <
                            (select published_at, case_id from award_notice where case_id = :after)
                        order by published_at desc, case_id desc limit :limit""")
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query(AwardReader::notice)
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from award_notice").query(Long.class).single();
    }

    public Optional<AwardNotice> notice(CaseId caseId) {
        return jdbc.sql("select * from award_notice where case_id = ?")
                .param(caseId.value())
                .query(AwardReader::notice)
                .optional();
    }

    public Optional<Reservation> reservation(CaseId caseId) {
        return jdbc.sql("select * from budget_reservation where case_id = ?")
                .param(caseId.value())
                .query((row, n) -> new Reservation(
                        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                        row.getTimestamp("reserved_at").toInstant(),
                        instant(row.getTimestamp("released_at"))))
                .optional();
    }

    private static AwardNotice notice(ResultSet row, int n) throws SQLException {
        return new AwardNotice(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                row.getString("track"),
                row.getString("lead"),
                CountryCode.of(row.getString("country")),
                row.getTimestamp("published_at").toInstant(),
                instant(row.getTimestamp("retracted_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
