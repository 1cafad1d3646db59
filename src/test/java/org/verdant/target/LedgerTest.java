package org.verdant.target;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.VerdantClock;
import org.verdant.support.VerdantTest;

/** A ledger that is empty at the start of each test and as it was after it: everything happens in one transaction that is undone. */
@VerdantTest
@Transactional
@RecordApplicationEvents
abstract class LedgerTest {
    static final TargetCode ACTIVITIES = TargetCode.of("C1.1");
    static final TargetCode RESEARCH = TargetCode.of("C2.1");
    static final TargetCode COUNTRIES = TargetCode.of("C3.3");
    static final LocalDate TODAY = LocalDate.of(2027, 6, 15);
    static final LocalDate HELD = LocalDate.of(2027, 3, 3);

    @Autowired
    ClaimCredit claimCredit;

    @Autowired
    PostCredit postCredit;

    @Autowired
    ReverseCredit reverseCredit;

    @Autowired
    CorrectCredit correctCredit;

    @Autowired
    SuspendCredits suspendCredits;

    @Autowired
    ResumeCredits resumeCredits;

    @Autowired
    LapseSuspendedCredits lapseSuspendedCredits;

    @Autowired
    MarkShadow markShadow;

    @Autowired
    TargetBoard board;

    @Autowired
    CreditLedger ledger;

    @Autowired
    VerdantClock clock;

    @Autowired
    JdbcClient jdbc;

    private Duration before = Duration.ZERO;

    @BeforeEach
    void emptyTheLedger() {
        jdbc.sql(
                        "truncate credit, credit_change, credit_change_decision, credit_claim, credit_reversal, credit_suspension, target_crossing, shadow_mark, target_movement, target_learnt, target_day, target_presence")
                .update();
        before = clock.offset();
        goTo(TODAY);
    }

    @AfterEach
    void putTheClockBack() {
        clock.moveTo(before);
    }

    void goTo(LocalDate day) {
        clock.moveTo(Duration.between(Clock.systemUTC().instant(), Instant.parse(day + "T12:00:00Z")));
    }

    CreditResult post(CreditClaim claim) {
        claimCredit.claim(claim);
        return postCredit.post(claim.caseId(), claim.target(), null);
    }

    int counted(TargetCode target) {
        return counted(target, TODAY);
    }

    int counted(TargetCode target, LocalDate day) {
        return board.asOf(day, clock.instant()).of(target).counted();
    }

    int reverse(CaseId caseId, TargetCode target, LocalDate decided) {
        return reverseCredit.reverse(caseId, target, order(decided, "CANCELLED"));
    }

    int suspend(CaseId caseId, TargetCode target, LocalDate decided) {
        return suspendCredits.suspend(caseId, target, suspension(decided, "REPORT_OVERDUE"));
    }

    int resume(CaseId caseId, TargetCode target, LocalDate decided) {
        return resumeCredits.resume(caseId, target, suspension(decided, "REMEDIED"));
    }

    static SuspensionOrder suspension(LocalDate day, String reason) {
        var order = order(day, reason);
        return new SuspensionOrder(day, reason, order.poster(), order.confirmer());
    }

    static ReversalOrder order(LocalDate day, String reason) {
        return new ReversalOrder(
                day,
                reason,
                PersonId.of("00000000-0000-0000-0000-0000000000c3"),
                PersonId.of("00000000-0000-0000-0000-0000000000c4"));
    }
}
