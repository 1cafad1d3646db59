package org.verdant.target;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;

/** The ledger's rows. They are only ever added to: a credit once, and once what ends it. */
@Repository
class Credits {
    private static final String LIVE = """
            select 1 from credit c left join credit_reversal x on x.credit_id = c.id
             where x.credit_id is null and c.outcome <> 'REFUSED' and c.case_id = :case
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Credits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a row unless one with the same key is there (K2); answers whether it did. */
    boolean add(Claims.Kept kept, CountAt countAt, @Nullable String refusal) {
        var claim = kept.claim();
        return jdbc.sql("""
                        insert into credit (id, idempotency_key, claim_id, case_id, target, distinct_key, generation, count_at,
                               effective_date, outcome, reason, posted_at)
                        values (:id, :idempotencyKey, :claim, :case, :target, :key, :generation, :countAt, :effective, :outcome, :reason,
                               :now)
                        on conflict (idempotency_key) do nothing""")
                        .param("id", UUID.randomUUID())
                        .param("idempotencyKey", kept.idempotencyKey())
                        .param("claim", kept.id())
                        .param("case", claim.caseId().value())
                        .param("target", claim.target().value())
                        .param("key", claim.distinctKey())
                        .param("generation", kept.generation())
                        .param("countAt", countAt.name())
                        .param("effective", claim.effectiveDate())
                        .param("outcome", refusal == null ? "POSTED" : "REFUSED")
                        .param("reason", refusal)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What became of a claim that was posted or refused before. */
    Optional<CreditResult> result(Claims.Kept kept) {
        return jdbc.sql("select outcome, reason from credit where idempotency_key = :key")
                .param("key", kept.idempotencyKey())
                .query((row, n) -> new CreditResult(row.getString("reason") == null, row.getString("reason")))
                .optional();
    }

    /** One file gives at most one credit to a target (K1). */
    boolean countsUnderAnotherKey(CreditClaim claim) {
        return jdbc.sql("select exists (" + LIVE + " and c.target = :target and c.distinct_key <> :key)")
                .param("case", claim.caseId().value())
                .param("target", claim.target().value())
                .param("key", claim.distinctKey())
                .query(Boolean.class)
                .single();
    }

    /** One file counts to one commitment of an exclusivity group (K3). */
    boolean countsElsewhere(CreditClaim claim, String group) {
        return jdbc.sql("select exists (" + LIVE + """
                         and c.target <> :target and c.target in (select target from target_definition where exclusivity_group = :group))""")
                .param("case", claim.caseId().value())
                .param("target", claim.target().value())
                .param("group", group)
                .query(Boolean.class)
                .single();
    }

    /**
     * Ends every live credit of a file for a target, or only that of one country. A correction takes each credit's own effective date (K18); a reversal the day
     * of the decision, never before the credit itself (K17).
     */
    int end(CaseId caseId, TargetCode target, ReversalOrder order, Ending ending) {
        return jdbc.sql("""
                        insert into credit_reversal (credit_id, effective_date, correction, reason, reversed_at, reversed_by, confirmed_by)
                        select c.id, case when :correction then c.effective_date else greatest(c.effective_date, :day) end,
                               :correction, :reason, :now, :poster, :confirmer
                          from credit c left join credit_reversal x on x.credit_id = c.id
                         where c.case_id = :case and c.target = :target and c.outcome <> 'REFUSED' and x.credit_id is null
                           and (cast(:country as text) is null or c.distinct_key = :country)
                        on conflict do nothing""")
                .param("correction", ending == Ending.CORRECTION)
                .param("day", order.effectiveDate())
                .param("reason", order.reason())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("poster", order.poster().value())
                .param("confirmer", order.confirmer().value())
                .param(
                        "country",
                        order.country() == null ? null : order.country().value())
                .param("case", caseId.value())
                .param("target", target.value())
                .update();
    }

    /** Who proposed what the file was credited for. */
    List<UUID> proposers(CaseId caseId, TargetCode target) {
        return jdbc.sql("""
                        select distinct k.proposer from credit c join credit_claim k on k.id = c.claim_id
                         where c.case_id = :case and c.target = :target""")
                .param("case", caseId.value())
                .param("target", target.value())
                .query(UUID.class)
                .list();
    }
}
