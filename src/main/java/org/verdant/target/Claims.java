package org.verdant.target;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;

/** What was claimed, in the order in which it was. */
@Repository
class Claims {
    private final JdbcClient jdbc;
    private final Clock clock;

    Claims(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A claim with the generation of the credit that it would make (K2). */
    record Kept(UUID id, int generation, CreditClaim claim) {
        String idempotencyKey() {
            return claim.target() + "/" + claim.caseId() + "/" + claim.distinctKey() + "/" + generation;
        }
    }

    /** Makes everybody else who moves this counter wait until the transaction ends. */
    void lock(TargetCode target) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('target ' || :target, 0))")
                .param("target", target.value())
                .query((row, n) -> true)
                .single();
    }

    void keep(CreditClaim claim) {
        var row = jdbc.sql("""
                        insert into credit_claim (id, case_id, number, title, target, distinct_key, generation, effective_date, countries,
                               proposer, poster, confirmer, evidence, parent, place, occasion_from, occasion_to, lead_country, origin,
                               split_from, split_decision, organisation, claimed_at)
                        values (:id, :case, :number, :title, :target, :key, :generation, :effective, :countries, :proposer, :poster,
                               :confirmer, :evidence, :parent, :place, :from, :to, :lead, :origin, :splitFrom, :splitDecision, :organisation, :now)""")
                .param("id", UUID.randomUUID())
                .param("generation", generation(claim))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
        provenance(occasion(people(file(row, claim), claim), claim.occasion()), claim.provenance())
                .update();
    }

    private static StatementSpec file(StatementSpec row, CreditClaim claim) {
        return row.param("case", claim.caseId().value())
                .param("number", claim.number())
                .param("title", claim.title())
                .param("target", claim.target().value())
                .param("key", claim.distinctKey())
                .param("effective", claim.effectiveDate())
                .param(
                        "countries",
                        claim.countriesPresent().stream()
                                .map(CountryCode::value)
                                .toArray(String[]::new));
    }

    private static StatementSpec people(StatementSpec row, CreditClaim claim) {
        return row.param(
                        "proposer",
                        claim.proposer() == null ? null : claim.proposer().value())
                .param("poster", claim.poster().value())
                .param("confirmer", claim.confirmer().value())
                .param(
                        "evidence",
                        claim.evidence().stream().map(DocumentId::value).toArray(UUID[]::new));
    }

    private static StatementSpec occasion(StatementSpec row, @Nullable Occasion occasion) {
        return row.param("parent", occasion == null ? null : occasion.parent())
                .param("place", occasion == null ? null : occasion.place())
                .param("from", occasion == null ? null : Date.valueOf(occasion.from()))
                .param("to", occasion == null ? null : Date.valueOf(occasion.to()));
    }

    private static StatementSpec provenance(StatementSpec row, Provenance provenance) {
        var lead = provenance.lead();
        var split = provenance.split();
        var organisation = provenance.organisation();
        return row.param("lead", lead == null ? null : lead.value())
                .param("origin", provenance.origin().name())
                .param("splitFrom", split == null ? null : split.from().value())
                .param("splitDecision", split == null ? null : split.decision())
                .param("organisation", organisation == null ? null : organisation.value());
    }

    /** The key of an occasion that is one convening with this one: same place, overlapping days, one parent (K12). */
    Optional<String> keyOfSameConvening(CreditClaim claim, Occasion occasion) {
        return jdbc.sql("""
                        select distinct_key from credit_claim
                         where target = :target and lower(place) = lower(:place) and occasion_from <= :to and occasion_to >= :from
                           and case_id <> :case
                           and (parent = cast(:parent as text) or number = cast(:parent as text) or case_id::text = cast(:parent as text)
                                or parent = :number or parent = :caseText)
                         order by seq limit 1""")
                .param("target", claim.target().value())
                .param("place", occasion.place())
                .param("from", occasion.from())
                .param("to", occasion.to())
                .param("case", claim.caseId().value())
                .param("parent", occasion.parent())
                .param("number", claim.number())
                .param("caseText", claim.caseId().toString())
                .query(String.class)
                .optional();
    }

    /** The newest claim of a file for a target, one for each distinct key, newest first. */
    List<Kept> newest(CaseId caseId, TargetCode target) {
        return jdbc.sql("""
                        select * from (select distinct on (distinct_key) * from credit_claim
                                        where case_id = :case and target = :target order by distinct_key, seq desc) newest
                         order by seq desc""")
                .param("case", caseId.value())
                .param("target", target.value())
                .query((row, n) -> new Kept(row.getObject("id", UUID.class), row.getInt("generation"), read(row)))
                .list();
    }

    /** Claims that were refused for the window alone and not since, each as the next generation (K25). */
    List<Kept> refusedForTheWindow() {
        return jdbc.sql("""
                        select k.*, c.generation + 1 as next from credit c join credit_claim k on k.id = c.claim_id
                         where c.reason = 'outside-window'
                           and not exists (select 1 from credit d where d.case_id = c.case_id and d.target = c.target and d.seq > c.seq)
                         order by c.seq""")
                .query((row, n) -> new Kept(row.getObject("id", UUID.class), row.getInt("next"), read(row)))
                .list();
    }

    /** That of the live credit, so that posting again does nothing; else the next one (K2). */
    private int generation(CreditClaim claim) {
        return jdbc.sql("""
                        select coalesce(max(c.generation) filter (where c.outcome <> 'REFUSED' and x.credit_id is null),
                                        coalesce(max(c.generation), 0) + 1)
                          from credit c left join credit_reversal x on x.credit_id = c.id
                         where c.case_id = :case and c.target = :target and c.distinct_key = :key""")
                .param("case", claim.caseId().value())
                .param("target", claim.target().value())
                .param("key", claim.distinctKey())
                .query(Integer.class)
                .single();
    }

    private static CreditClaim read(ResultSet row) throws SQLException {
        return new CreditClaim(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                TargetCode.of(row.getString("target")),
                row.getString("distinct_key"),
                row.getObject("effective_date", LocalDate.class),
                countries(row),
                proposer(row),
                new PersonId(row.getObject("poster", UUID.class)),
                new PersonId(row.getObject("confirmer", UUID.class)),
                evidence(row),
                occasion(row),
                provenance(row));
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        var from = row.getObject("split_from", UUID.class);
        var organisation = row.getObject("organisation", UUID.class);
        return new Provenance(
                CountryCode.find(row.getString("lead_country")).orElse(null),
                Origin.valueOf(row.getString("origin")),
                from == null
                        ? null
                        : new Provenance.Split(new CaseId(from), row.getObject("split_decision", UUID.class)),
                organisation == null ? null : new OrganisationId(organisation));
    }

    private static @Nullable PersonId proposer(ResultSet row) throws SQLException {
        var proposer = row.getObject("proposer", UUID.class);
        return proposer == null ? null : new PersonId(proposer);
    }

    private static @Nullable Occasion occasion(ResultSet row) throws SQLException {
        var place = row.getString("place");
        return place == null
                ? null
                : new Occasion(
                        row.getString("parent"),
                        place,
                        row.getObject("occasion_from", LocalDate.class),
                        row.getObject("occasion_to", LocalDate.class));
    }

    static List<CountryCode> countries(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("countries").getArray())
                .map(CountryCode::of)
                .toList();
    }

    static List<DocumentId> evidence(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("evidence").getArray())
                .map(DocumentId::new)
                .toList();
    }
}
