package org.verdant.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.shared.PersonId;

/** How the rules of {@code domain.md} 5 settle the edge cases of projects. */
class ProjectCountingTest extends LedgerTest {
    private static final TargetCode COURSES = TargetCode.of("C3.1");

    @Autowired
    MergeCredits mergeCredits;

    @Autowired
    BackEnterCredit backEnterCredit;

    @Autowired
    CreditsOfProposer creditsOfProposer;

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
    void K3_what_is_convened_as_a_part_of_a_credited_project_is_no_activity_until_it_stands_alone() {
        var project = ClaimMother.activity().to(COURSES).claim();
        post(project);
        var byNumber = ClaimMother.activity().at(project.number(), "Vientiane", HELD, HELD);
        var byId = ClaimMother.activity().at(project.caseId().toString(), "Vientiane", HELD, HELD);
        assertThat(post(byNumber.claim()).reason()).isEqualTo("part-of-other");
        assertThat(post(byId.claim()).reason()).isEqualTo("part-of-other");
        assertThat(post(ClaimMother.activity().at(null, "Vientiane", HELD, HELD).claim())
                        .posted())
                .isTrue();
        assertThat(counted(ACTIVITIES)).isEqualTo(1);
        reverse(project.caseId(), COURSES, TODAY);
        var alone = ClaimMother.activity().at(project.number(), "Pakse", HELD, HELD);
        assertThat(post(alone.claim()).posted()).isTrue();
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
    }

    @Test
    void K15_of_two_merged_files_the_surviving_one_keeps_its_credit() {
        var survivor = ClaimMother.activity().to(RESEARCH).claim();
        var absorbed = ClaimMother.activity().to(RESEARCH).claim();
        post(survivor);
        post(absorbed);
        assertThat(mergeCredits.merge(survivor.caseId(), absorbed.caseId(), RESEARCH, order(TODAY, "ASKED")))
                .isEqualTo(1);
        assertThat(counted(RESEARCH, TODAY.minusDays(1))).isEqualTo(2);
        assertThat(counted(RESEARCH)).isEqualTo(1);
        assertThat(ledger.of(absorbed.caseId()).get(0).reversal().reason()).isEqualTo("MERGED");
        assertThat(ledger.of(survivor.caseId()).get(0).state()).isEqualTo(CreditState.POSTED);
    }

    @Test
    void K15_a_merger_never_loses_the_only_credit() {
        var absorbed = ClaimMother.activity().to(RESEARCH).claim();
        post(absorbed);
        var uncredited = new CaseId(UUID.randomUUID());
        assertThatThrownBy(() -> mergeCredits.merge(uncredited, absorbed.caseId(), RESEARCH, order(TODAY, "MERGED")))
                .hasMessage("survivor-not-credited");
        assertThat(counted(RESEARCH)).isEqualTo(1);
    }

    @Test
    void K15_of_two_merged_studies_a_country_that_only_one_had_stays() {
        var survivor = new CaseId(UUID.randomUUID());
        var absorbed = new CaseId(UUID.randomUUID());
        post(ClaimMother.study(survivor, "CN", "LA").claim());
        post(ClaimMother.study(absorbed, "CN", "LA").claim());
        post(ClaimMother.study(absorbed, "CN", "KH").claim());
        assertThat(mergeCredits.merge(survivor, absorbed, COUNTRIES, order(TODAY, "MERGED")))
                .isEqualTo(1);
        assertThat(counted(COUNTRIES)).isEqualTo(2);
    }

    @Test
    void K15_a_part_of_a_split_file_gives_no_credit_without_an_approval_of_its_own() {
        var whole = ClaimMother.activity().to(RESEARCH).claim();
        post(whole);
        var part = ClaimMother.activity().to(RESEARCH).splitFrom(whole.caseId(), null);
        assertThat(post(part.claim()).reason()).isEqualTo("split-without-approval");
        assertThat(counted(RESEARCH)).isEqualTo(1);
        assertThat(post(part.splitFrom(whole.caseId(), UUID.randomUUID()).claim())
                        .posted())
                .isTrue();
        assertThat(counted(RESEARCH)).isEqualTo(2);
    }

    @Test
    void K19_false_evidence_reverses_and_the_other_credits_of_the_proposer_are_found() {
        var wrong = ClaimMother.activity().to(RESEARCH).claim();
        var other = ClaimMother.activity().to(COURSES).claim();
        var stranger = ClaimMother.activity()
                .to(COURSES)
                .proposedBy(PersonId.of("00000000-0000-0000-0000-0000000000a9"))
                .claim();
        post(wrong);
        post(other);
        post(stranger);
        reverseCredit.reverse(wrong.caseId(), RESEARCH, order(TODAY, "NOT_VERIFIED"));
        assertThat(ledger.of(wrong.caseId()).get(0).reversal().reason()).isEqualTo("NOT_VERIFIED");
        assertThat(creditsOfProposer.of(wrong.caseId()))
                .extracting(CreditsOfProposer.Standing::caseId)
                .containsExactly(other.caseId());
    }

    @Test
    void K20_what_happened_before_the_product_was_in_use_is_entered_later_and_marked_so() {
        var claim = ClaimMother.activity().on(LocalDate.of(2025, 5, 5)).claim();
        assertThat(backEnterCredit.enter(claim).posted()).isTrue();
        assertThat(ledger.of(claim.caseId()).get(0).origin()).isEqualTo(Origin.LEGACY);
        assertThat(counted(ACTIVITIES, LocalDate.of(2025, 5, 5))).isEqualTo(1);
    }

    @Test
    void K20_a_back_entry_needs_the_window_evidence_and_two_people() {
        var day = LocalDate.of(2025, 5, 5);
        assertThat(backEnterCredit
                        .enter(ClaimMother.activity()
                                .on(LocalDate.of(2024, 10, 22))
                                .claim())
                        .reason())
                .isEqualTo("outside-window");
        assertThat(backEnterCredit
                        .enter(ClaimMother.activity().on(day).withoutEvidence().claim())
                        .reason())
                .isEqualTo("no-evidence");
        assertThat(backEnterCredit.enter(ClaimMother.activity().claim()).reason())
                .isEqualTo("not-legacy");
        var alone = ClaimMother.activity().on(day).by(ClaimMother.POSTER, ClaimMother.POSTER);
        assertThatThrownBy(() -> backEnterCredit.enter(alone.claim())).isInstanceOf(Forbidden.class);
        assertThat(counted(ACTIVITIES)).isZero();
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
        markShadow.mark(claim.caseId(), RESEARCH, ShadowFigure.PLANNED, List.of());
        post(claim);
        markShadow.mark(claim.caseId(), RESEARCH, ShadowFigure.TRL_REACHED, List.of());
        markShadow.mark(claim.caseId(), RESEARCH, null, List.of());
        assertThat(board.asOf(TODAY, clock.instant()).of(RESEARCH).shadow())
                .containsExactly(
                        entry(ShadowFigure.PLANNED, 0),
                        entry(ShadowFigure.COMPLETED, 1),
                        entry(ShadowFigure.TRL_REACHED, 1));
    }
}
