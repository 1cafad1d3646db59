package org.verdant.target;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The ledger's rows. They are only ever added to. */
@Repository
class Credits {
    private static final String LIVE = """
            select 1 from credit c left join credit_reversal x on x.credit_id = c.id
             where x.credit_id is null and c.outcome <> 'REFUSED' and c.case_id = :case
            """;

    static final String ADD = """
            insert into credit (id, idempotency_key, claim_id, case_id, target, distinct_key, generation, count_at, effective_date, counts_from,
                                outcome, reason, posted_at)
            values (:id, :idempotencyKey, :claim, :case, :target, :key, :generation, :countAt, :effective, :effective, :outcome, :reason, :now)
            on conflict (idempotency_key) do nothing""";

    /** A correction goes back over what was suspended and resumed; a merger asks for the same at the file that goes on. */
    static final String END = """
            with recursive concerned as (
                select c.id, c.resumes, c.counts_from, c.effective_date from credit c
                 where c.case_id = :case and c.target = :target and c.outcome <> 'REFUSED'
                   and (cast(:key as text) is null or c.distinct_key = :key)
                   and not exists (select 1 from credit_reversal x where x.credit_id = c.id)
                   and (:ending <> 'LAPSE' or exists (select 1 from credit_suspension s where s.credit_id = c.id))
                   and (:ending <> 'MERGER' or exists (
                        select 1 from credit o join target_definition d on d.target = o.target
                         where o.case_id = cast(:survivor as uuid) and o.target = c.target and o.outcome <> 'REFUSED'
                           and (d.distinct_by <> 'COUNTRY' or o.distinct_key = c.distinct_key)
                           and not exists (select 1 from credit_reversal y where y.credit_id = o.id)))
                union all
                select c.id, c.resumes, c.counts_from, c.effective_date from concerned d join credit c on c.id = d.resumes
                 where :ending = 'CORRECTION')
            insert into credit_reversal (credit_id, effective_date, correction, reason, reversed_at, reversed_by, confirmed_by)
            select id, case when :ending = 'CORRECTION' then effective_date else greatest(counts_from, :day) end,
                   :ending = 'CORRECTION', :reason, :now, :poster, :confirmer
              from concerned
            on conflict do nothing""";

    private final JdbcClient jdbc;

    Credits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a row unless one with the same key is there (K2); answers whether it did. */
    boolean add(Claims.Kept kept, CountAt countAt, @Nullable String refusal, Instant now) {
        var claim = kept.claim();
        return jdbc.sql(ADD)
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
                        .param("now", now.atOffset(ZoneOffset.UTC))
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

    /** What is a part of a file that counts to another commitment of the group was not convened on its own (K3). */
    boolean isPartOfWhatCountsElsewhere(CreditClaim claim, String group) {
        var occasion = claim.occasion();
        if (occasion == null || occasion.parent() == null) {
            return false;
        }
        return jdbc.sql("""
                        select exists (select 1 from credit_claim k join credit c on c.claim_id = k.id
                                        where (k.number = :parent or k.case_id = :parentCase) and k.case_id <> :case
                                          and c.outcome <> 'REFUSED' and c.target <> :target
                                          and c.target in (select target from target_definition where exclusivity_group = :group)
                                          and not exists (select 1 from credit_reversal x where x.credit_id = c.id))""")
                .param("parent", occasion.parent())
                .param("parentCase", caseId(occasion.parent()))
                .param("case", claim.caseId().value())
                .param("target", claim.target().value())
                .param("group", group)
                .query(Boolean.class)
                .single();
    }

    private static @Nullable UUID caseId(String named) {
        try {
            return UUID.fromString(named);
        } catch (IllegalArgumentException number) {
            return null;
        }
    }

    /** Whether a credit of the file stands. */
    boolean isCredited(CaseId caseId, TargetCode target) {
        return jdbc.sql("select exists (" + LIVE + " and c.target = :target)")
                .param("case", caseId.value())
                .param("target", target.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Ends live credits of a file for a target. A correction takes each credit's own effective date (K18); anything else its day, never
     * before the credit itself (K17).
     *
     * @param key the only one concerned, or null
     */
    int end(CreditEnd.Ended ended, ReversalOrder order, @Nullable String key, Instant now) {
        var survivor = ended.survivor();
        return jdbc.sql(END)
                .param("ending", ended.ending().name())
                .param("day", order.effectiveDate())
                .param("reason", order.reason())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("poster", order.poster().value())
                .param("confirmer", order.confirmer().value())
                .param("case", ended.caseId().value())
                .param("target", ended.target().value())
                .param("key", key)
                .param("survivor", survivor == null ? null : survivor.value())
                .update();
    }

    /** Refuses who proposed what the file was credited for, and one person in two parts ({@code four-eyes}, K21). */
    void requireOthers(CaseId caseId, TargetCode target, PersonId poster, PersonId confirmer) {
        FourEyes.requireAnother(null, poster, confirmer);
        proposers(caseId, target)
                .forEach(proposer -> FourEyes.requireAnother(new PersonId(proposer), poster, confirmer));
    }

    /** Who proposed what the file was credited for. */
    private List<UUID> proposers(CaseId caseId, TargetCode target) {
        return jdbc.sql("""
                        select distinct k.proposer from credit c join credit_claim k on k.id = c.claim_id
                         where c.case_id = :case and c.target = :target and k.proposer is not null""")
                .param("case", caseId.value())
                .param("target", target.value())
                .query(UUID.class)
                .list();
    }
}
