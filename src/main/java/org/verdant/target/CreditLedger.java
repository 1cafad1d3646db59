package org.verdant.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;

/** The credits behind the numbers, with their reversals, newest first. */
@Component
public class CreditLedger {
    private static final String CARDS = """
            select c.id, c.seq, c.target, c.case_id, c.distinct_key, c.generation, c.effective_date, c.outcome, c.reason, c.posted_at,
                   coalesce(c.posted_by, k.poster) as poster, coalesce(c.confirmed_by, k.confirmer) as confirmer, k.origin,
                   k.number, k.title, k.countries, k.evidence,
                   x.effective_date as ended_on, x.correction, x.reason as end_reason, x.reversed_at, x.reversed_by,
                   x.confirmed_by as end_confirmed_by, s.effective_date as suspended_on
              from credit c join credit_claim k on k.id = c.claim_id
              left join lateral (select * from credit_reversal r where r.credit_id = c.id and r.effective_date <= :day
                                    and r.reversed_at <= :known order by r.correction desc limit 1) x on true
              left join credit_suspension s on s.credit_id = c.id and s.effective_date <= :day and s.suspended_at <= :known
            """;

    private final JdbcClient jdbc;

    CreditLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything in the ledger about one file, refused claims included. */
    public List<CreditCard> of(CaseId caseId) {
        return LedgerSql.query(
                        jdbc,
                        CARDS + "where c.case_id = :case order by c.seq desc",
                        LedgerQuery.ALWAYS,
                        LedgerQuery.EVER)
                .param("case", caseId.value())
                .query((row, n) -> card(row))
                .list();
    }

    /** One row of a target's ledger; refuses an id that names none of it ({@code not-found}). */
    public CreditCard require(TargetCode target, String id) {
        return LedgerSql.query(
                        jdbc, CARDS + "where c.target = :target and c.id = :id", LedgerQuery.ALWAYS, LedgerQuery.EVER)
                .param("target", target.value())
                .param("id", uuid(id))
                .query((row, n) -> card(row))
                .optional()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** One part of a target's ledger. */
    public LedgerPage<CreditCard> of(LedgerQuery query) {
        var rows = asked(query, CARDS + where(query) + " and c.seq < :before order by c.seq desc limit :limit")
                .param("before", query.before() == null ? Long.MAX_VALUE : query.before())
                .param("limit", query.limit() + 1)
                .query((row, n) -> new Numbered(row.getLong("seq"), card(row)))
                .list();
        var page = LedgerPage.of(rows, query.limit(), total(query), Numbered::seq);
        return new LedgerPage<>(page.items().stream().map(Numbered::card).toList(), page.next(), page.total());
    }

    private record Numbered(long seq, CreditCard card) {}

    private int total(LedgerQuery query) {
        return asked(query, "select count(*) from credit c " + where(query))
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(LedgerQuery query, String sql) {
        return LedgerSql.query(jdbc, sql, query.day(), query.knownAt())
                .param("target", query.target().value());
    }

    private static String where(LedgerQuery query) {
        return "where c.target = :target and c.effective_date <= :day and c.posted_at <= :known"
                + (query.scope() == LedgerQuery.Scope.WITH_REFUSED ? "" : " and c.outcome <> 'REFUSED'");
    }

    private static CreditCard card(ResultSet row) throws SQLException {
        var reversal = reversal(row);
        var suspendedOn = row.getObject("suspended_on", LocalDate.class);
        return new CreditCard(
                row.getString("id"),
                TargetCode.of(row.getString("target")),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                row.getString("distinct_key"),
                row.getInt("generation"),
                row.getObject("effective_date", LocalDate.class),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                person(row, "poster"),
                person(row, "confirmer"),
                Claims.countries(row),
                Claims.evidence(row),
                Origin.valueOf(row.getString("origin")),
                state(row.getString("outcome"), suspendedOn, reversal),
                reversal == null ? suspendedOn : null,
                row.getString("reason"),
                reversal);
    }

    private static CreditState state(
            String outcome, @Nullable LocalDate suspendedOn, CreditCard.@Nullable Reversal reversal) {
        if (reversal != null) {
            return CreditState.REVERSED;
        }
        return suspendedOn == null ? CreditState.valueOf(outcome) : CreditState.PROVISIONAL;
    }

    private static CreditCard.@Nullable Reversal reversal(ResultSet row) throws SQLException {
        var reversedAt = row.getObject("reversed_at", OffsetDateTime.class);
        return reversedAt == null
                ? null
                : new CreditCard.Reversal(
                        row.getObject("ended_on", LocalDate.class),
                        reversedAt.toInstant(),
                        person(row, "reversed_by"),
                        person(row, "end_confirmed_by"),
                        row.getString("end_reason"),
                        row.getBoolean("correction"));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("not-found");
        }
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }
}
