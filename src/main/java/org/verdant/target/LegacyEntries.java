package org.verdant.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;

/** What was entered later, with what the second person said to it. Rows are only ever added. */
@Repository
class LegacyEntries {
    private static final String CARDS = """
            select e.*, d.outcome, d.comment, d.decided_by, d.decided_at
              from legacy_entry e left join legacy_entry_decision d on d.entry_id = e.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LegacyEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody else enters anything for the target until the transaction ends, so that the same is not entered twice at once. */
    void lock(TargetCode target) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('legacy ' || :target, 0))")
                .param("target", target.value())
                .query((row, n) -> true)
                .single();
    }

    /** The number of the next entry: {@code LEG-2026-0001}. */
    String nextNumber() {
        var number = jdbc.sql("select nextval('legacy_entry_number')")
                .query(Long.class)
                .single();
        return "LEG-%d-%04d".formatted(Year.now(clock).getValue(), number);
    }

    void enter(LegacyEntryCard entry) {
        jdbc.sql("""
                        insert into legacy_entry (id, number, target, title, organisation, lead_country, countries, distinct_key, effective_date,
                                                  evidence, reason, entered_by, entered_at)
                        values (:id, :number, :target, :title, :organisation, :lead, :countries, :key, :day, :evidence, :reason, :by, :now)""")
                .param("id", entry.id().value())
                .param("number", entry.number())
                .param("target", entry.target().value())
                .param("title", entry.title())
                .param("organisation", entry.organisation().value())
                .param("lead", entry.lead().value())
                .param(
                        "countries",
                        entry.countries().stream().map(CountryCode::value).toArray(String[]::new))
                .param("key", entry.distinctKey())
                .param("day", entry.effectiveDate())
                .param(
                        "evidence",
                        entry.evidence().stream().map(DocumentId::value).toArray(UUID[]::new))
                .param("reason", entry.reason())
                .param("by", entry.enteredBy().value())
                .param("now", entry.enteredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void decide(LegacyEntryCard entry, SecondLook outcome, @Nullable String comment, Actor actor) {
        jdbc.sql("""
                        insert into legacy_entry_decision (entry_id, outcome, comment, decided_by, decided_at)
                        values (:id, :outcome, :comment, :by, :now)""")
                .param("id", entry.id().value())
                .param("outcome", outcome.name())
                .param("comment", comment)
                .param("by", actor.person().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<LegacyEntryCard> find(CaseId id) {
        return jdbc.sql(CARDS + "where e.id = :id")
                .param("id", id.value())
                .query((row, n) -> card(row))
                .optional();
    }

    /** Newest first, those that wait before all others. */
    List<LegacyEntryCard> of(TargetCode target, int most) {
        return jdbc.sql(CARDS + "where e.target = :target order by d.outcome is not null, e.seq desc limit :most")
                .param("target", target.value())
                .param("most", most)
                .query((row, n) -> card(row))
                .list();
    }

    /** Whether the same was entered before and waits, or counts. */
    boolean isEntered(TargetCode target, String key) {
        return jdbc.sql("""
                        select exists (select 1 from legacy_entry e left join legacy_entry_decision d on d.entry_id = e.id
                                        where e.target = :target and e.distinct_key = :key
                                          and (d.entry_id is null
                                               or exists (select 1 from credit c where c.case_id = e.id and c.outcome <> 'REFUSED'
                                                             and not exists (select 1 from credit_reversal x where x.credit_id = c.id))))""")
                .param("target", target.value())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    private static LegacyEntryCard card(ResultSet row) throws SQLException {
        return new LegacyEntryCard(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                TargetCode.of(row.getString("target")),
                row.getString("title"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                CountryCode.of(row.getString("lead_country")),
                Claims.countries(row),
                row.getString("distinct_key"),
                row.getObject("effective_date", LocalDate.class),
                Claims.evidence(row),
                row.getString("reason"),
                new PersonId(row.getObject("entered_by", UUID.class)),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                decision(row));
    }

    private static LegacyEntryCard.@Nullable Decision decision(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new LegacyEntryCard.Decision(
                        SecondLook.valueOf(outcome),
                        row.getString("comment"),
                        new PersonId(row.getObject("decided_by", UUID.class)),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
