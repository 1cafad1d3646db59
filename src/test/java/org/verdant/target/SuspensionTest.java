package org.verdant.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.PersonId;
import org.verdant.support.Refused;
import org.verdant.target.CountedFiles.Counted;

/** What a suspension does to a counter (K16): 180 days from 1 April end on 28 September. */
class SuspensionTest extends LedgerTest {
    private static final LocalDate SUSPENDED = LocalDate.of(2027, 4, 1);
    private static final LocalDate OVER = LocalDate.of(2027, 9, 28);

    @Autowired
    ApplicationEvents events;

    @Autowired
    CountedFiles countedFiles;

    @Test
    void K16_a_suspended_credit_still_counts_and_is_shown_separately() {
        var file = research();
        assertThat(suspend(file, RESEARCH, SUSPENDED)).isEqualTo(1);
        assertFigures(SUSPENDED.minusDays(1), 1, 0);
        assertFigures(SUSPENDED, 1, 1);
        var card = ledger.of(file).get(0);
        assertThat(card.state()).isEqualTo(CreditState.PROVISIONAL);
        assertThat(card.provisionalSince()).isEqualTo(SUSPENDED);
        Refused.with(Conflict.class, "already-suspended", () -> suspend(file, RESEARCH, SUSPENDED));
        assertThat(events.stream(CreditSuspended.class)).hasSize(1);
    }

    @Test
    void K16_after_a_hundred_and_eighty_days_it_is_reversed_and_last_months_report_stays() {
        var file = research();
        suspend(file, RESEARCH, SUSPENDED);
        goTo(OVER.minusDays(1));
        assertThat(lapseSuspendedCredits.lapse(file, RESEARCH)).isZero();
        var lastMonth = clock.instant();
        goTo(OVER.plusDays(1));
        assertThat(lapseSuspendedCredits.lapse(file, RESEARCH)).isEqualTo(1);
        assertThat(lapseSuspendedCredits.lapse(file, RESEARCH)).isZero();
        assertFigures(OVER.minusDays(1), 1, 1);
        assertFigures(OVER, 0, 0);
        assertThat(board.asOf(OVER, lastMonth).of(RESEARCH).counted()).isEqualTo(1);
        var reversal = ledger.of(file).get(0).reversal();
        assertThat(reversal.reason()).isEqualTo("SUSPENDED_TOO_LONG");
        assertThat(reversal.reversedBy()).isEqualTo(PersonId.SYSTEM);
        assertThat(events.stream(CreditReversed.class)).hasSize(1);
    }

    @Test
    void K16_resuming_restores_it_with_a_new_generation() {
        var file = research();
        suspend(file, RESEARCH, SUSPENDED);
        assertThat(resume(file, RESEARCH, TODAY)).isEqualTo(1);
        assertFigures(TODAY.minusDays(1), 1, 1);
        assertFigures(TODAY, 1, 0);
        assertThat(ledger.of(file))
                .extracting(CreditCard::generation, CreditCard::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, CreditState.POSTED),
                        org.assertj.core.groups.Tuple.tuple(1, CreditState.REVERSED));
        assertThat(ledger.of(file)).extracting(CreditCard::effectiveDate).containsOnly(HELD);
        Refused.with(Conflict.class, "not-suspended", () -> resume(file, RESEARCH, TODAY));
        assertThat(postCredit.post(file, RESEARCH, null).posted()).isTrue();
        assertThat(ledger.of(file)).hasSize(2);
        assertThat(events.stream(CreditResumed.class)).hasSize(1);
    }

    @Test
    void K16_what_lapsed_is_not_resumed() {
        var file = research();
        suspend(file, RESEARCH, SUSPENDED);
        goTo(OVER.plusDays(30));
        lapseSuspendedCredits.lapse(file, RESEARCH);
        Refused.with(Conflict.class, "suspended-too-long", () -> resume(file, RESEARCH, OVER.plusDays(20)));
        assertFigures(OVER.plusDays(20), 0, 0);
    }

    @Test
    void K16_what_was_suspended_for_too_long_is_not_resumed_even_before_it_lapsed() {
        var file = research();
        suspend(file, RESEARCH, SUSPENDED);
        goTo(OVER.plusDays(30));
        Refused.with(Conflict.class, "suspended-too-long", () -> resume(file, RESEARCH, OVER));
        assertThat(resume(file, RESEARCH, OVER.minusDays(1))).isEqualTo(1);
        assertFigures(OVER, 1, 0);
    }

    @Test
    void K16_a_file_without_a_credit_has_nothing_to_suspend() {
        var file = ClaimMother.activity().to(RESEARCH).claim().caseId();
        assertThat(suspend(file, RESEARCH, SUSPENDED)).isZero();
    }

    @Test
    void K16_a_credit_of_the_window_resumed_after_it_still_counts() {
        var file = research();
        suspend(file, RESEARCH, LocalDate.of(2029, 12, 1));
        goTo(LocalDate.of(2030, 2, 1));
        resume(file, RESEARCH, LocalDate.of(2030, 1, 20));
        assertFigures(LocalDate.of(2030, 1, 20), 1, 0);
    }

    @Test
    void K16_a_file_that_was_cancelled_is_not_resumed() {
        var file = research();
        suspend(file, RESEARCH, SUSPENDED);
        reverse(file, RESEARCH, TODAY);
        Refused.with(Conflict.class, "not-suspended", () -> resume(file, RESEARCH, TODAY));
        assertFigures(TODAY, 0, 0);
    }

    @Test
    void K18_a_correction_goes_back_over_what_was_suspended_and_resumed() {
        var file = research();
        suspend(file, RESEARCH, SUSPENDED);
        resume(file, RESEARCH, TODAY);
        correctCredit.correct(file, RESEARCH, order(TODAY, "POSTED_BY_MISTAKE"));
        assertFigures(HELD, 0, 0);
        assertFigures(TODAY, 0, 0);
        assertThat(ledger.of(file)).allMatch(card -> card.reversal().correction());
    }

    @Test
    void K16_a_file_knows_what_it_counts_to_while_it_is_suspended_and_after() {
        var file = research();
        var other = new CaseId(UUID.randomUUID());
        assertThat(counted(file, other)).isEqualTo(Map.of(file, List.of(new Counted(RESEARCH, HELD, false))));
        suspend(file, RESEARCH, SUSPENDED);
        assertThat(counted(file)).isEqualTo(Map.of(file, List.of(new Counted(RESEARCH, HELD, true))));
        resume(file, RESEARCH, TODAY);
        assertThat(counted(file)).isEqualTo(Map.of(file, List.of(new Counted(RESEARCH, HELD, false))));
        suspend(file, RESEARCH, TODAY);
        goTo(TODAY.plusDays(181));
        lapseSuspendedCredits.lapse(file, RESEARCH);
        assertThat(counted(file)).isEmpty();
    }

    private Map<CaseId, List<Counted>> counted(CaseId... files) {
        return countedFiles.of(List.of(files));
    }

    @Test
    void K21_two_people_suspend_and_resume_and_neither_proposed() {
        var file = research();
        var order = new SuspensionOrder(TODAY, "REPORT_OVERDUE", ClaimMother.POSTER, ClaimMother.PROPOSER);
        assertThatThrownBy(() -> suspendCredits.suspend(file, RESEARCH, order)).isInstanceOf(Forbidden.class);
        suspend(file, RESEARCH, SUSPENDED);
        var alone = new SuspensionOrder(TODAY, "REMEDIED", ClaimMother.POSTER, ClaimMother.POSTER);
        assertThatThrownBy(() -> resumeCredits.resume(file, RESEARCH, alone)).isInstanceOf(Forbidden.class);
    }

    @Test
    void K22_a_suspension_is_no_crossing_and_its_lapse_is_one() {
        CaseId first = research();
        for (int i = 1; i < 5; i++) {
            research();
        }
        suspend(first, RESEARCH, SUSPENDED);
        assertThat(events.stream(TargetLost.class)).isEmpty();
        goTo(OVER.plusDays(1));
        lapseSuspendedCredits.lapse(first, RESEARCH);
        assertThat(events.stream(TargetLost.class)).hasSize(1);
    }

    private void assertFigures(LocalDate day, int counted, int provisional) {
        var standing = board.asOf(day, clock.instant()).of(RESEARCH);
        assertThat(standing.counted()).as("counted on " + day).isEqualTo(counted);
        assertThat(standing.provisional()).as("provisional on " + day).isEqualTo(provisional);
    }

    private CaseId research() {
        var claim = ClaimMother.activity().to(RESEARCH).claim();
        post(claim);
        return claim.caseId();
    }
}
