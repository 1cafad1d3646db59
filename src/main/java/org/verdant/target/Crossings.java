package org.verdant.target;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/**
 * Watches a counter while it moves and writes down each crossing of its minimum, once, in both directions (K22). Holds the target's
 * lock, so that two crossings at the same instant cannot both be missed or both be seen.
 */
@Component
class Crossings {
    private final JdbcClient jdbc;
    private final Programme programme;
    private final TargetBoard board;
    private final Claims claims;
    private final Movements movements;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Crossings(
            JdbcClient jdbc,
            Programme programme,
            TargetBoard board,
            Claims claims,
            Movements movements,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.board = board;
        this.claims = claims;
        this.movements = movements;
        this.clock = clock;
        this.events = events;
    }

    /** What moves the counter, for which file (none for a new version of the rule), by whom, and the day to write down when the minimum is lost by it. */
    record Move(TargetCode target, @Nullable CaseId caseId, PersonId actor, LocalDate day) {}

    /** Does the move, all at one instant, brings the counters up to it and answers its result. */
    int watch(Move move, ToIntFunction<Instant> action) {
        var target = programme.require(move.target());
        var caseId = Objects.requireNonNull(move.caseId(), "a file moves its counter");
        claims.lock(move.target());
        var before = reached(target);
        var now = clock.instant();
        var result = action.applyAsInt(now);
        if (result > 0) {
            movements.settle(caseId, move.target(), now);
        }
        if (result > 0 && reached(target) != before) {
            cross(move, target, before);
        }
        return result;
    }

    /** After a recount under a rule that may be new (K25): writes what the rule changed about the minimum, unless it is written. */
    void recounted(TargetCode code) {
        var target = programme.require(code);
        var before = isWrittenAsReached(code);
        if (reached(target) != before) {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            cross(new Move(code, null, PersonId.SYSTEM, today), target, before);
        }
    }

    private boolean isWrittenAsReached(TargetCode target) {
        return jdbc.sql("""
                        select exists (select 1 from (select direction from target_crossing where target = :target order by id desc limit 1) newest
                                        where direction = 'REACHED')""")
                .param("target", target.value())
                .query(Boolean.class)
                .single();
    }

    /** Reads no more keys than the minimum, so that a post costs the same however long the ledger is. */
    private boolean reached(Target target) {
        return live(target, """
                        select count(*) = :minimum from (
                            select c.distinct_key from credit c
                             where c.target = :target and c.outcome <> 'REFUSED' and c.count_at = :countAt
                               and c.effective_date between :from and :to
                               and not exists (select 1 from credit_reversal x where x.credit_id = c.id)
                             group by c.distinct_key limit :minimum) live""")
                .param("minimum", target.minimum())
                .query(Boolean.class)
                .single();
    }

    private void cross(Move move, Target target, boolean before) {
        var counted = board.asOf(LedgerQuery.ALWAYS, LedgerQuery.EVER)
                .of(move.target())
                .counted();
        if (before) {
            write(move, "LOST", move.day(), counted, target);
            events.publishEvent(new TargetLost(move.target(), move.caseId(), move.actor(), move.day(), counted));
        } else {
            var day = dayOfReaching(target);
            write(move, "REACHED", day, counted, target);
            events.publishEvent(new TargetReached(move.target(), move.caseId(), move.actor(), day, counted));
        }
    }

    /** The day on which the key that makes the minimum full began to count. */
    private LocalDate dayOfReaching(Target target) {
        return live(target, """
                        select min(c.effective_date) as since from credit c
                         where c.target = :target and c.outcome <> 'REFUSED' and c.count_at = :countAt
                           and c.effective_date between :from and :to
                           and not exists (select 1 from credit_reversal x where x.credit_id = c.id)
                         group by c.distinct_key order by since offset :nth limit 1""")
                .param("nth", target.minimum() - 1)
                .query(LocalDate.class)
                .single();
    }

    private JdbcClient.StatementSpec live(Target target, String sql) {
        return jdbc.sql(sql)
                .param("target", target.code().value())
                .param("countAt", target.countAt().name())
                .param("from", target.window().from())
                .param("to", target.window().to());
    }

    private void write(Move move, String direction, LocalDate day, int counted, Target target) {
        jdbc.sql("""
                        insert into target_crossing (target, direction, on_date, counted, minimum, case_id, recorded_at)
                        values (:target, :direction, :day, :counted, :minimum, :case, :now)""")
                .param("target", move.target().value())
                .param("direction", direction)
                .param("day", day)
                .param("counted", counted)
                .param("minimum", target.minimum())
                .param("case", move.caseId() == null ? null : move.caseId().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
