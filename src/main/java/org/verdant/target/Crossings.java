package org.verdant.target;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.IntSupplier;
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
    private final TargetBoard board;
    private final Claims claims;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Crossings(JdbcClient jdbc, TargetBoard board, Claims claims, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.board = board;
        this.claims = claims;
        this.clock = clock;
        this.events = events;
    }

    /** What moves the counter, for which file, by whom, and the day to write down when the minimum is lost by it. */
    record Move(TargetCode target, CaseId caseId, PersonId actor, LocalDate day) {}

    /** Does the move and answers its result. */
    int watch(Move move, IntSupplier action) {
        claims.lock(move.target());
        var before = now(move);
        var result = action.getAsInt();
        if (result > 0) {
            compare(move, before, now(move));
        }
        return result;
    }

    private Standing now(Move move) {
        return board.asOf(LedgerQuery.ALWAYS, LedgerQuery.EVER).of(move.target());
    }

    private void compare(Move move, Standing before, Standing after) {
        if (!before.reached() && after.reached()) {
            var day = dayOfReaching(after);
            write(move, "REACHED", day, after);
            events.publishEvent(new TargetReached(move.target(), move.caseId(), move.actor(), day, after.counted()));
        } else if (before.reached() && !after.reached()) {
            write(move, "LOST", move.day(), after);
            events.publishEvent(
                    new TargetLost(move.target(), move.caseId(), move.actor(), move.day(), after.counted()));
        }
    }

    /** The day on which the key that makes the minimum full began to count. */
    private LocalDate dayOfReaching(Standing standing) {
        return jdbc.sql("""
                        select min(c.effective_date) as since
                          from credit c left join credit_reversal x on x.credit_id = c.id
                         where c.target = :target and c.outcome <> 'REFUSED' and x.credit_id is null
                           and c.count_at = :countAt and c.effective_date between :from and :to
                         group by c.distinct_key order by since offset :nth limit 1""")
                .param("target", standing.target().code().value())
                .param("countAt", standing.target().countAt().name())
                .param("from", standing.target().window().from())
                .param("to", standing.target().window().to())
                .param("nth", standing.target().minimum() - 1)
                .query(LocalDate.class)
                .single();
    }

    private void write(Move move, String direction, LocalDate day, Standing after) {
        jdbc.sql("""
                        insert into target_crossing (target, direction, on_date, counted, minimum, case_id, recorded_at)
                        values (:target, :direction, :day, :counted, :minimum, :case, :now)""")
                .param("target", move.target().value())
                .param("direction", direction)
                .param("day", day)
                .param("counted", after.counted())
                .param("minimum", after.target().minimum())
                .param("case", move.caseId().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
