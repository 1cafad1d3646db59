package org.verdant.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/** The changes of single credits that were asked for, with what was said to them. Rows are only ever added. */
@Repository
class CreditChanges {
    private static final String CARDS = """
            select c.*, d.outcome, d.comment, d.decided_by, d.decided_at
              from credit_change c left join credit_change_decision d on d.change_id = c.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CreditChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is asked for, checked. */
    record Wish(
            CreditChangeKind kind,
            @Nullable LocalDate effectiveDate,
            String reason,
            @Nullable DocumentId evidence) {}

    void ask(CreditCard credit, @Nullable CountryCode country, Wish wish, Actor actor) {
        jdbc.sql("""
                        insert into credit_change (id, credit_id, case_id, target, country, kind, effective_date, reason, evidence, asked_by,
                                                   asked_at)
                        values (:id, :credit, :case, :target, :country, :kind, :day, :reason, :evidence, :by, :now)""")
                .param("id", UUID.randomUUID())
                .param("credit", UUID.fromString(credit.id()))
                .param("case", credit.caseId().value())
                .param("target", credit.target().value())
                .param("country", country == null ? null : country.value())
                .param("kind", wish.kind().name())
                .param("day", wish.effectiveDate())
                .param("reason", wish.reason())
                .param(
                        "evidence",
                        wish.evidence() == null ? null : wish.evidence().value())
                .param("by", actor.person().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void decide(CreditChangeCard change, SecondLook outcome, @Nullable String comment, Actor actor) {
        jdbc.sql("""
                        insert into credit_change_decision (change_id, outcome, comment, decided_by, decided_at)
                        values (:id, :outcome, :comment, :by, :now)""")
                .param("id", UUID.fromString(change.id()))
                .param("outcome", outcome.name())
                .param("comment", comment)
                .param("by", actor.person().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    List<CreditChangeCard> of(String credit) {
        return jdbc.sql(CARDS + "where c.credit_id = :credit order by c.seq desc")
                .param("credit", UUID.fromString(credit))
                .query((row, n) -> card(row))
                .list();
    }

    /** The newest one of a file, of its one country where countries are counted. Refuses when there is none ({@code no-change-asked}). */
    CreditChangeCard newest(CaseId caseId, @Nullable CountryCode country) {
        return find(caseId, country).orElseThrow(() -> new Conflict("no-change-asked"));
    }

    Optional<CreditChangeCard> find(CaseId caseId, @Nullable CountryCode country) {
        return jdbc.sql(CARDS + """
                        where c.case_id = :case and c.country is not distinct from cast(:country as text)
                        order by c.seq desc limit 1""")
                .param("case", caseId.value())
                .param("country", country == null ? null : country.value())
                .query((row, n) -> card(row))
                .optional();
    }

    private static CreditChangeCard card(ResultSet row) throws SQLException {
        var evidence = row.getObject("evidence", UUID.class);
        return new CreditChangeCard(
                row.getString("id"),
                row.getString("credit_id"),
                new CaseId(row.getObject("case_id", UUID.class)),
                TargetCode.of(row.getString("target")),
                CountryCode.find(row.getString("country")).orElse(null),
                CreditChangeKind.valueOf(row.getString("kind")),
                row.getObject("effective_date", LocalDate.class),
                row.getString("reason"),
                evidence == null ? null : new DocumentId(evidence),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                decision(row));
    }

    private static CreditChangeCard.@Nullable Decision decision(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new CreditChangeCard.Decision(
                        SecondLook.valueOf(outcome),
                        row.getString("comment"),
                        new PersonId(row.getObject("decided_by", UUID.class)),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
