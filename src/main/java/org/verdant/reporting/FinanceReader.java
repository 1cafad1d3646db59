package org.verdant.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.Money;
import org.verdant.shared.PersonId;

/** The money of financings: what is signed, asked for, paid, cancelled, suspended. Who may read it is the caller's question. */
@Component
public class FinanceReader {
    private final JdbcClient jdbc;

    FinanceReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day on which the agreement entered into force; empty before, and for files that are no financing. */
    public Optional<LocalDate> effectiveOn(CaseId caseId) {
        return jdbc.sql("select effective_on from financing where case_id = ?")
                .param(caseId.value())
                .query(LocalDate.class)
                .optional();
    }

    /** One for each currency, the one that was signed first before the others. */
    public List<Balance> balances(CaseId caseId) {
        return jdbc.sql("""
                        select b.currency, b.committed, b.disbursed, coalesce(sum(r.amount), 0) as ordered from financing_balance b
                          left join disbursement_request r on r.case_id = b.case_id and r.currency = b.currency and r.state = 'ORDERED'
                         where b.case_id = ? group by b.currency, b.committed, b.disbursed order by b.committed desc, b.currency""")
                .param(caseId.value())
                .query((row, n) -> new Balance(
                        Currency.getInstance(row.getString("currency")),
                        row.getBigDecimal("committed"),
                        row.getBigDecimal("disbursed"),
                        row.getBigDecimal("ordered")))
                .list();
    }

    /** Oldest first. */
    public List<Movement> movements(CaseId caseId) {
        return jdbc.sql("select * from financing_movement where case_id = ? order by number")
                .param(caseId.value())
                .query((row, n) -> movement(row))
                .list();
    }

    /** Oldest first. */
    public List<DisbursementRequest> requests(CaseId caseId) {
        return jdbc.sql("select * from disbursement_request where case_id = ? order by number")
                .param(caseId.value())
                .query((row, n) -> request(row))
                .list();
    }

    /** Oldest first. */
    public List<SuspensionView> suspensions(CaseId caseId) {
        return jdbc.sql("select * from disbursement_suspension where case_id = ? order by number")
                .param(caseId.value())
                .query((row, n) -> suspension(row))
                .list();
    }

    /** The suspension that lasts. */
    public Optional<SuspensionView> suspended(CaseId caseId) {
        return suspensions(caseId).stream().filter(one -> one.outcome() == null).findFirst();
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                row.getInt("number"),
                MovementCause.valueOf(row.getString("cause")),
                money(row),
                row.getObject("day", LocalDate.class),
                new Rate(
                        row.getBigDecimal("rate"),
                        row.getObject("rate_day", LocalDate.class),
                        row.getString("rate_source")),
                row.getBigDecimal("usd"),
                row.getObject("request", Integer.class),
                row.getObject("reverses", Integer.class),
                row.getString("reference"),
                document(row),
                row.getString("reason"),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static DisbursementRequest request(ResultSet row) throws SQLException {
        return new DisbursementRequest(
                row.getInt("number"),
                money(row),
                row.getString("purpose"),
                document(row),
                RequestState.valueOf(row.getString("state")),
                new PersonId(row.getObject("requested_by", UUID.class)),
                row.getTimestamp("requested_at").toInstant(),
                person(row, "checked_by"),
                row.getString("comment"),
                person(row, "ordered_by"),
                row.getString("reference"));
    }

    private static SuspensionView suspension(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var ended = row.getTimestamp("ended_at");
        return new SuspensionView(
                row.getInt("number"),
                row.getString("reason"),
                new PersonId(row.getObject("suspended_by", UUID.class)),
                row.getTimestamp("suspended_at").toInstant(),
                outcome == null ? null : SuspensionView.Outcome.valueOf(outcome),
                row.getString("words"),
                person(row, "ended_by"),
                ended == null ? null : ended.toInstant());
    }

    private static Money money(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return new Money(amount, Currency.getInstance(row.getString("currency")));
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    static @Nullable DocumentId document(ResultSet row) throws SQLException {
        var id = row.getObject("document", UUID.class);
        return id == null ? null : new DocumentId(id);
    }
}
