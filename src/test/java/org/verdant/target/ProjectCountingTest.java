package org.verdant.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.shared.PersonId;

/** How the rules of {@code domain.md} 5 settle the edge cases of projects. */
class ProjectCountingTest extends LedgerTest {
    private static final TargetCode COURSES = TargetCode.of("C3.1");

    @Test
    void K3_a_workshop_inside_a_capacity_project_is_not_also_an_activity() {
        var project = new CaseId(UUID.randomUUID());
        assertThat(post(ClaimMother.of(project).to(COURSES).claim()).posted()).isTrue();
        assertThat(post(ClaimMother.of(project).claim()).reason()).isEqualTo("other-commitment");
        assertThat(post(ClaimMother.activity().claim()).posted()).isTrue();
        assertThat(counted(COURSES)).isEqualTo(1);
        assertThat(counted(ACTIVITIES)).isEqualTo(1);
    }

    @Test
    void K11_it_is_the_start_that_lies_inside_the_window_however_long_the_work_lasts() {
        goTo(LocalDate.of(2031, 6, 1));
        assertThat(post(ClaimMother.activity()
                                .to(RESEARCH)
                                .on(LocalDate.of(2029, 12, 31))
                                .claim())
                        .posted())
                .isTrue();
        assertThat(post(ClaimMother.activity()
                                .to(RESEARCH)
                                .on(LocalDate.of(2030, 1, 1))
                                .claim())
                        .reason())
                .isEqualTo("outside-window");
    }

    @Test
    void K15_an_extension_is_no_second_credit_and_a_second_phase_with_its_own_approval_is() {
        var first = new CaseId(UUID.randomUUID());
        post(ClaimMother.of(first).to(RESEARCH).claim());
        post(ClaimMother.of(first).to(RESEARCH).on(HELD.plusDays(60)).claim());
        assertThat(counted(RESEARCH)).isEqualTo(1);
        var second = ClaimMother.activity().to(RESEARCH).claim();
        post(second);
        assertThat(counted(RESEARCH)).isEqualTo(2);
        reverseCredit.reverse(second.caseId(), RESEARCH, order(TODAY, "MERGED"));
        assertThat(counted(RESEARCH)).isEqualTo(1);
        assertThat(ledger.of(second.caseId()).get(0).reversal().reason()).isEqualTo("MERGED");
    }

    @Test
    void K21_a_rule_may_post_a_reversal_and_a_person_confirms_it() {
        var claim = ClaimMother.activity().to(COURSES).claim();
        post(claim);
        var unconfirmed = new ReversalOrder(TODAY, "NO_RUN", ClaimMother.POSTER, PersonId.SYSTEM);
        assertThatThrownBy(() -> reverseCredit.reverse(claim.caseId(), COURSES, unconfirmed))
                .isInstanceOf(Forbidden.class);
        var order = new ReversalOrder(TODAY, "NO_RUN", PersonId.SYSTEM, ClaimMother.CONFIRMER);
        assertThat(reverseCredit.reverse(claim.caseId(), COURSES, order)).isEqualTo(1);
        assertThat(counted(COURSES)).isZero();
    }

    @Test
    void what_a_project_achieved_stands_beside_its_credit_and_stays() {
        var claim = ClaimMother.activity().to(RESEARCH).claim();
        markShadow.mark(claim.caseId(), RESEARCH, ShadowFigure.PLANNED);
        post(claim);
        markShadow.mark(claim.caseId(), RESEARCH, ShadowFigure.TRL_REACHED);
        markShadow.mark(claim.caseId(), RESEARCH, null);
        assertThat(board.asOf(TODAY, clock.instant()).of(RESEARCH).shadow())
                .containsExactly(
                        entry(ShadowFigure.PLANNED, 0),
                        entry(ShadowFigure.COMPLETED, 1),
                        entry(ShadowFigure.TRL_REACHED, 1));
    }
}
