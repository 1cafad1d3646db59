package org.verdant.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.CaseId;
import org.verdant.support.VerdantTest;

/** A minimum of five that many reach and lose at the same instant (K22). The ledger is emptied before and after: what it holds is committed. */
@VerdantTest
class ConcurrentCrossingsTest {
    private static final TargetCode PARTNERSHIPS = TargetCode.of("C2.2");
    private static final int AT_ONCE = 8;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Autowired
    ClaimCredit claimCredit;

    @Autowired
    PostCredit postCredit;

    @Autowired
    ReverseCredit reverseCredit;

    @Autowired
    JdbcClient jdbc;

    private long notices;

    @BeforeEach
    @AfterEach
    void emptyTheLedger() {
        jdbc.sql(
                        "truncate credit, credit_change, credit_change_decision, credit_claim, credit_reversal, credit_suspension, target_crossing, target_movement, target_learnt, target_day, target_presence")
                .update();
        notices = notices();
    }

    @Test
    void K22_many_who_reach_a_minimum_together_cross_it_once_and_so_do_many_who_lose_it() throws Exception {
        var files = claimed(AT_ONCE);
        atOnce(files.stream().map(this::post));
        assertThat(crossings()).containsExactly("REACHED");
        atOnce(files.stream().map(this::reverse));
        assertThat(crossings()).containsExactly("REACHED", "LOST");
        atOnce(claimed(AT_ONCE).stream().map(this::post));
        assertThat(crossings()).containsExactly("REACHED", "LOST", "REACHED");
        assertThat(notices() - notices).isEqualTo(3);
    }

    @Test
    void K22_who_posts_and_who_reverses_at_the_same_instant_cross_in_turn() throws Exception {
        for (int round = 0; round < 3; round++) {
            emptyTheLedger();
            var standing = claimed(4);
            for (var file : standing) {
                postCredit.post(file, PARTNERSHIPS, null);
            }
            atOnce(Stream.concat(
                    claimed(4).stream().map(this::post), standing.stream().map(this::reverse)));
            var crossings = crossings();
            for (int i = 0; i < crossings.size(); i++) {
                assertThat(crossings.get(i)).isEqualTo(i % 2 == 0 ? "REACHED" : "LOST");
            }
            assertThat(crossings.size()).as("four stand again").isEven();
            assertThat(notices() - notices).isEqualTo(crossings.size());
        }
    }

    private List<CaseId> claimed(int files) {
        return Stream.generate(() -> new CaseId(UUID.randomUUID()))
                .limit(files)
                .peek(file -> claimCredit.claim(
                        ClaimMother.of(file).to(PARTNERSHIPS).on(DAY).claim()))
                .toList();
    }

    private Callable<Object> post(CaseId file) {
        return () -> postCredit.post(file, PARTNERSHIPS, null);
    }

    private Callable<Object> reverse(CaseId file) {
        return () -> reverseCredit.reverse(file, PARTNERSHIPS, LedgerTest.order(DAY.plusDays(9), "CANCELLED"));
    }

    private static void atOnce(Stream<Callable<Object>> moves) throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var start = new CountDownLatch(1);
            var done = new ArrayList<Future<Object>>();
            moves.forEach(move -> done.add(threads.submit(() -> {
                start.await();
                return move.call();
            })));
            start.countDown();
            for (var one : done) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> crossings() {
        return jdbc.sql("select direction from target_crossing order by id")
                .query(String.class)
                .list();
    }

    /** The audit has one row for each event. */
    private long notices() {
        return jdbc.sql("select count(*) from audit.entry where action in ('target-reached', 'target-lost')")
                .query(Long.class)
                .single();
    }
}
