package org.verdant.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.support.VerdantTest;

@VerdantTest
class AuditChainTest {
    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    VerifyAudit verifyAudit;

    CaseId file;

    @BeforeEach
    void startAFile() {
        file = new CaseId(UUID.randomUUID());
    }

    @Test
    void what_happened_is_written_in_the_transaction_that_did_it() {
        transaction.executeWithoutResult(open -> {
            events.publishEvent(ThingDone.on(file, "first"));
            events.publishEvent(ThingDone.on(file, "second"));
            assertThat(numbers(file)).isEmpty();
        });

        assertThat(numbers(file)).containsExactly(1L, 2L);
        assertThat(verifyAudit.verify().intact()).isTrue();
    }

    @Test
    void a_transaction_that_is_rolled_back_leaves_no_entry_and_no_gap() {
        happen("kept");
        assertThatThrownBy(() -> transaction.executeWithoutResult(open -> {
                    events.publishEvent(ThingDone.on(file, "undone"));
                    throw new IllegalStateException("fails after it happened");
                }))
                .isInstanceOf(IllegalStateException.class);
        happen("kept too");

        assertThat(numbers(file)).containsExactly(1L, 2L);
        assertThat(verifyAudit.verify().intact()).isTrue();
    }

    @Test
    void what_happens_outside_a_transaction_is_written_at_once() {
        events.publishEvent(ThingDone.on(file, "a sign-in"));
        assertThat(numbers(file)).containsExactly(1L);
    }

    @Test
    void what_concerns_no_file_goes_into_the_global_stream() {
        var before = numbers(new CaseId(Stream.GLOBAL.id())).size();
        events.publishEvent(new ThingDone(null, PersonId.SYSTEM, Map.of()));
        assertThat(numbers(new CaseId(Stream.GLOBAL.id()))).hasSize(before + 1);
    }

    @Test
    void many_transactions_at_once_on_one_file_leave_one_chain_without_gaps() throws Exception {
        atOnce(8, () -> {
            for (int i = 0; i < 20; i++) {
                happen("round " + i);
            }
            return null;
        });

        assertThat(numbers(file))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 160).boxed().toList());
        assertThat(verifyAudit.verify().intact()).isTrue();
    }

    @Test
    void transactions_that_touch_the_same_files_in_opposite_order_do_not_block_each_other() throws Exception {
        var other = new CaseId(UUID.randomUUID());
        atOnce(8, () -> {
            for (int i = 0; i < 20; i++) {
                var forward = i % 2 == 0;
                transaction.executeWithoutResult(open -> {
                    events.publishEvent(ThingDone.on(forward ? file : other, "first"));
                    events.publishEvent(ThingDone.on(forward ? other : file, "second"));
                });
            }
            return null;
        });

        assertThat(numbers(file)).hasSize(160);
        assertThat(numbers(other)).hasSize(160);
        assertThat(verifyAudit.verify().intact()).isTrue();
    }

    @Test
    void one_file_does_not_wait_for_another() throws Exception {
        var blocked = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var threads = Executors.newSingleThreadExecutor();
        try {
            var slow = threads.submit(() -> transaction.executeWithoutResult(open -> {
                events.publishEvent(ThingDone.on(file, "slow"));
                jdbc.sql("select seq from audit.head where stream = ? for update")
                        .param(file.value())
                        .query(Long.class)
                        .optional();
                blocked.countDown();
                await(done);
            }));
            blocked.await();
            var other = new CaseId(UUID.randomUUID());
            transaction.executeWithoutResult(open -> events.publishEvent(ThingDone.on(other, "fast")));
            assertThat(numbers(other)).hasSize(1);
            done.countDown();
            slow.get();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_database_refuses_to_change_or_remove_an_entry() {
        happen("kept");
        for (var sql : List.of(
                "update audit.entry set action = 'other'",
                "delete from audit.entry",
                "truncate audit.entry",
                "delete from audit.head",
                "truncate audit.head",
                "update audit.head set seq = 0 where seq > 0")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("append-only");
        }
    }

    private void happen(String what) {
        transaction.executeWithoutResult(open -> events.publishEvent(ThingDone.on(file, what)));
    }

    private List<Long> numbers(CaseId stream) {
        return jdbc.sql("select seq from audit.entry where stream = ? order by seq")
                .param(stream.value())
                .query(Long.class)
                .list();
    }

    private static void atOnce(int people, Callable<Void> work) throws Exception {
        var threads = Executors.newFixedThreadPool(people);
        var barrier = new CyclicBarrier(people);
        try {
            var all = IntStream.range(0, people)
                    .mapToObj(person -> threads.submit(() -> {
                        barrier.await();
                        return work.call();
                    }))
                    .toList();
            for (var one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
