package org.verdant.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verdant.shared.CaseId;
import org.verdant.support.VerdantTest;

/** What it posts stays in the database of the run, at a commitment that no other test counts on. */
@VerdantTest
class ConcurrentPostingTest {
    private static final TargetCode PARTNERSHIPS = TargetCode.of("C2.2");
    private static final int AT_ONCE = 8;

    @Autowired
    ClaimCredit claimCredit;

    @Autowired
    PostCredit postCredit;

    @Autowired
    CreditLedger ledger;

    @Test
    void K2_eight_posts_at_the_same_instant_are_one_credit() throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (int round = 0; round < 3; round++) {
                var caseId = new CaseId(UUID.randomUUID());
                claimCredit.claim(ClaimMother.of(caseId)
                        .to(PARTNERSHIPS)
                        .on(LocalDate.of(2026, 3, 3))
                        .claim());
                var start = new CountDownLatch(1);
                var posts = new ArrayList<Future<CreditResult>>();
                for (int i = 0; i < AT_ONCE; i++) {
                    Callable<CreditResult> post = () -> {
                        start.await();
                        return postCredit.post(caseId, PARTNERSHIPS, null);
                    };
                    posts.add(threads.submit(post));
                }
                start.countDown();
                for (var post : posts) {
                    assertThat(post.get().posted()).isTrue();
                }
                assertThat(ledger.of(caseId)).hasSize(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
