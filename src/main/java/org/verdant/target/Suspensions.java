package org.verdant.target;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The suspensions of credits and what came after them. Rows are only ever added. */
@Repository
class Suspensions {
    /** Why a credit ended that was suspended for longer than is allowed, and one that goes on as its next generation. */
    static final String TOO_LONG = "SUSPENDED_TOO_LONG";

    static final String RESUMED = "RESUMED";

    static final String SUSPEND = """
            insert into credit_suspension (credit_id, effective_date, reason, suspended_at, suspended_by, confirmed_by)
            select c.id, greatest(c.counts_from, :day), :reason, :now, :poster, :confirmer from credit c
             where c.case_id = :case and c.target = :target and c.outcome <> 'REFUSED'
               and not exists (select 1 from credit_reversal x where x.credit_id = c.id)
            on conflict do nothing""";

    /** A suspended credit ends and its next generation begins on the same day; one that ended by itself leaves the days between uncounted. */
    static final String RESUME = """
            with suspended as (
                select c.*, greatest(s.effective_date, :day) as resumed_on, s.effective_date + :days as latest,
                       exists (select 1 from credit_reversal x where x.credit_id = c.id) as ended,
                       1 + (select max(d.generation) from credit d where d.case_id = c.case_id and d.target = c.target
                                                                     and d.distinct_key = c.distinct_key) as next
                  from credit c join credit_suspension s on s.credit_id = c.id
                 where c.case_id = :case and c.target = :target
                   and not exists (select 1 from credit_reversal x where x.credit_id = c.id and x.reason <> :tooLong)
                   and not exists (select 1 from credit d where d.case_id = c.case_id and d.target = c.target
                                                            and d.distinct_key = c.distinct_key and d.generation > c.generation
                                                            and d.outcome <> 'REFUSED')),
            ended as (
                insert into credit_reversal (credit_id, effective_date, correction, reason, reversed_at, reversed_by, confirmed_by)
                select id, least(resumed_on, latest), false, :resumed, :now, :poster, :confirmer from suspended where not ended)
            insert into credit (id, idempotency_key, claim_id, case_id, target, distinct_key, generation, count_at, effective_date,
                                counts_from, outcome, posted_at, posted_by, confirmed_by, resumes)
            select gen_random_uuid(), target || '/' || case_id || '/' || distinct_key || '/' || next, claim_id, case_id, target,
                   distinct_key, next, count_at, effective_date, case when ended then greatest(resumed_on, latest) else resumed_on end,
                   'POSTED', :now, :poster, :confirmer, id
              from suspended
            on conflict (idempotency_key) do nothing""";

    private final JdbcClient jdbc;

    Suspensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers how many credits of the file are provisional since then. */
    int suspend(CaseId caseId, TargetCode target, SuspensionOrder order, Instant now) {
        return ordered(SUSPEND, caseId, target, order, now).update();
    }

    /** Answers how many credits of the file count again as they did before. */
    int resume(CaseId caseId, TargetCode target, SuspensionOrder order, Duration longest, Instant now) {
        return ordered(RESUME, caseId, target, order, now)
                .param("days", (int) longest.toDays())
                .param("tooLong", TOO_LONG)
                .param("resumed", RESUMED)
                .update();
    }

    private JdbcClient.StatementSpec ordered(
            String sql, CaseId caseId, TargetCode target, SuspensionOrder order, Instant now) {
        var statement = jdbc.sql(sql)
                .param("case", caseId.value())
                .param("target", target.value())
                .param("day", order.effectiveDate())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("poster", order.poster().value())
                .param("confirmer", order.confirmer().value());
        return sql.equals(SUSPEND) ? statement.param("reason", order.reason()) : statement;
    }

    /** The suspension under which live credits of the file stand. */
    Optional<Standing> standing(CaseId caseId, TargetCode target) {
        return jdbc.sql("""
                        select s.effective_date, s.confirmed_by from credit_suspension s join credit c on c.id = s.credit_id
                         where c.case_id = :case and c.target = :target
                           and not exists (select 1 from credit_reversal x where x.credit_id = c.id)
                         order by s.effective_date limit 1""")
                .param("case", caseId.value())
                .param("target", target.value())
                .query((row, n) -> new Standing(
                        row.getObject("effective_date", LocalDate.class),
                        new PersonId(row.getObject("confirmed_by", UUID.class))))
                .optional();
    }

    /** Whether credits of the file were suspended for too long and nothing came after them. */
    boolean hasLapsed(CaseId caseId, TargetCode target) {
        return jdbc.sql("""
                        select exists (select 1 from credit c join credit_reversal x on x.credit_id = c.id
                         where c.case_id = :case and c.target = :target and x.reason = :tooLong
                           and not exists (select 1 from credit d where d.case_id = c.case_id and d.target = c.target
                                                                    and d.distinct_key = c.distinct_key and d.generation > c.generation
                                                                    and d.outcome <> 'REFUSED'))""")
                .param("case", caseId.value())
                .param("target", target.value())
                .param("tooLong", TOO_LONG)
                .query(Boolean.class)
                .single();
    }

    /** Since when, and who confirmed it. */
    record Standing(LocalDate since, PersonId confirmer) {}
}
