package org.verdant.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.verdant.shared.CaseId;

class CountingRulesTest extends LedgerTest {
    @Autowired
    ApplicationEvents events;

    @Test
    void K1_a_file_gives_at_most_one_credit_to_a_commitment() {
        var caseId = new CaseId(UUID.randomUUID());
        assertThat(post(ClaimMother.of(caseId).claim()).posted()).isTrue();
        assertThat(post(ClaimMother.of(caseId).key("another-key").claim()))
                .isEqualTo(new CreditResult(false, "already-credited"));
        assertThat(counted(ACTIVITIES)).isEqualTo(1);
    }

    @Test
    void K2_posting_twice_is_one_credit() {
        var claim = ClaimMother.activity().claim();
        assertThat(post(claim).posted()).isTrue();
        assertThat(postCredit.post(claim.caseId(), ACTIVITIES, null).posted()).isTrue();
        assertThat(post(claim).posted()).isTrue();
        assertThat(ledger.of(claim.caseId())).hasSize(1);
        assertThat(counted(ACTIVITIES)).isEqualTo(1);
        assertThat(events.stream(CreditPosted.class)).hasSize(1);
    }

    @Test
    void K2_after_a_reversal_it_is_posted_again_as_the_next_generation() {
        var claim = ClaimMother.activity().claim();
        post(claim);
        reverse(claim.caseId(), ACTIVITIES, HELD);
        assertThat(post(claim).posted()).isTrue();
        assertThat(ledger.of(claim.caseId())).extracting(CreditCard::generation).containsExactly(2, 1);
        assertThat(counted(ACTIVITIES)).isEqualTo(1);
    }

    @Test
    void K3_a_file_counts_to_one_commitment_of_its_group() {
        var caseId = new CaseId(UUID.randomUUID());
        post(ClaimMother.of(caseId).claim());
        assertThat(post(ClaimMother.of(caseId).to(RESEARCH).claim()).reason()).isEqualTo("other-commitment");
    }

    @Test
    void K7_membership_counts_on_the_effective_date() {
        joins("KZ", LocalDate.of(2027, 4, 1));
        assertThat(post(ClaimMother.activity().present("PK", "KZ").claim()).reason())
                .isEqualTo("too-few-members");
        var after = ClaimMother.activity().present("PK", "KZ").on(LocalDate.of(2027, 4, 1));
        assertThat(post(after.claim()).posted()).isTrue();
    }

    @Test
    void K7_projects_and_partnerships_ask_for_members_on_the_day_as_activities_do() {
        joins("KZ", LocalDate.of(2027, 4, 1));
        for (var code : List.of(RESEARCH, TargetCode.of("C2.2"))) {
            var before = ClaimMother.activity().to(code).present("PK", "KZ");
            assertThat(post(before.claim()).reason()).as(code.value()).isEqualTo("too-few-members");
            var after = ClaimMother.activity().to(code).present("PK", "KZ").on(LocalDate.of(2027, 4, 1));
            assertThat(post(after.claim()).posted()).as(code.value()).isTrue();
        }
    }

    @Test
    void K7_later_exit_does_not_reverse() {
        post(ClaimMother.activity().claim());
        jdbc.sql("""
                        with left_it as (update register_entry set superseded_at = now(), superseded_by = gen_random_uuid() where country = 'LA' returning *)
                        insert into register_entry (country, status, valid_from, valid_to, source, certainty)
                        select country, status, valid_from, :day, source, certainty from left_it""").param("day", HELD).update();
        assertThat(counted(ACTIVITIES)).isEqualTo(1);
        assertThat(post(ClaimMother.activity().on(HELD.plusDays(1)).claim()).reason())
                .isEqualTo("too-few-members");
    }

    @Test
    void K10_the_effective_date_lies_inside_the_window() {
        assertThat(post(ClaimMother.activity().on(LocalDate.of(2024, 10, 22)).claim())
                        .reason())
                .isEqualTo("outside-window");
        assertThat(post(ClaimMother.activity().on(LocalDate.of(2024, 10, 23)).claim())
                        .posted())
                .isTrue();
    }

    @Test
    void K10_it_is_the_calendar_of_the_place_that_counts() {
        goTo(LocalDate.of(2030, 1, 5));
        var laPaz = ZoneId.of("America/La_Paz");
        var lastHour = ZonedDateTime.of(2029, 12, 31, 23, 0, 0, 0, laPaz);
        var occasion = Occasion.of(null, "La Paz", lastHour.minusHours(8), lastHour);
        var claim = ClaimMother.activity().present("BO", "PK").at(null, "La Paz", occasion.from(), occasion.to());
        assertThat(post(claim.claim()).posted()).isTrue();
        assertThat(post(ClaimMother.activity().on(LocalDate.of(2030, 1, 1)).claim())
                        .reason())
                .isEqualTo("outside-window");
    }

    @Test
    void K10_what_has_not_happened_anywhere_does_not_count() {
        assertThat(post(ClaimMother.activity().on(TODAY.plusDays(2)).claim()).reason())
                .isEqualTo("not-yet-happened");
    }

    @Test
    void K12_a_forum_with_four_sub_forums_counts_once() {
        var forum = ClaimMother.activity()
                .at(null, "Qingdao", HELD, HELD.plusDays(2))
                .claim();
        post(forum);
        for (var parent :
                Arrays.asList(forum.number(), forum.number(), forum.caseId().toString(), forum.number())) {
            var day = HELD.plusDays(1);
            assertThat(post(ClaimMother.activity()
                                    .at(parent, "qingdao", day, day)
                                    .claim())
                            .posted())
                    .isTrue();
        }
        assertThat(counted(ACTIVITIES)).isEqualTo(1);
    }

    @Test
    void K12_sub_forums_posted_before_their_forum_count_once_with_it() {
        var forum = ClaimMother.activity()
                .at(null, "Qingdao", HELD, HELD.plusDays(2))
                .claim();
        post(ClaimMother.activity().at(forum.number(), "Qingdao", HELD, HELD).claim());
        post(forum);
        assertThat(counted(ACTIVITIES)).isEqualTo(1);
    }

    @Test
    void K12_a_monthly_dialogue_counts_each_time() {
        for (int month = 0; month < 6; month++) {
            var day = HELD.minusMonths(month);
            post(ClaimMother.activity()
                    .at("Monthly dialogue", "Budapest", day, day)
                    .claim());
        }
        assertThat(counted(ACTIVITIES)).isEqualTo(6);
    }

    @Test
    void K12_another_place_is_another_convening() {
        post(ClaimMother.activity().at("Energy week", "Astana", HELD, HELD).claim());
        post(ClaimMother.activity().at("Energy week", "Belgrade", HELD, HELD).claim());
        assertThat(counted(ACTIVITIES)).isEqualTo(2);
    }

    @Test
    void K12_it_takes_one_parent_one_place_and_overlapping_days_to_be_one_convening() {
        var parent = "Energy week";
        post(ClaimMother.activity().at(parent, "Astana", HELD, HELD.plusDays(2)).claim());
        post(ClaimMother.activity().at("Another week", "Astana", HELD, HELD).claim());
        post(ClaimMother.activity().at(null, "Astana", HELD, HELD).claim());
        post(ClaimMother.activity().at(null, "Astana", HELD, HELD).claim());
        assertThat(counted(ACTIVITIES)).isEqualTo(4);
        post(ClaimMother.activity()
                .at(parent, "Astana", HELD.plusDays(2), HELD.plusDays(2))
                .claim());
        assertThat(counted(ACTIVITIES)).isEqualTo(4);
        post(ClaimMother.activity()
                .at(parent, "Astana", HELD.plusDays(3), HELD.plusDays(3))
                .claim());
        assertThat(counted(ACTIVITIES)).isEqualTo(5);
    }

    @Test
    void K13_an_online_event_counts_when_attendance_is_evidenced() {
        assertThat(post(ClaimMother.activity().withoutEvidence().claim()).reason())
                .isEqualTo("no-evidence");
        var online = ClaimMother.activity().at(null, "", HELD, HELD);
        assertThat(post(online.present("PK").claim()).reason()).isEqualTo("too-few-countries");
        assertThat(post(ClaimMother.activity().at(null, "", HELD, HELD).claim()).posted())
                .isTrue();
        assertThat(counted(ACTIVITIES)).isEqualTo(1);
    }

    @Test
    void K14_only_the_countries_present_count() {
        assertThat(post(ClaimMother.activity().present("PK").claim()).reason()).isEqualTo("too-few-countries");
        assertThat(post(ClaimMother.activity().present("PK", "PK").claim()).reason())
                .isEqualTo("too-few-countries");
        assertThat(counted(ACTIVITIES)).isZero();
        assertThat(events.stream(CreditRefused.class)).hasSize(2);
    }

    @Test
    void K17_a_reversal_has_its_own_day_and_leaves_the_past_as_it_was() {
        var claim = ClaimMother.activity().claim();
        post(claim);
        assertThat(reverse(claim.caseId(), ACTIVITIES, LocalDate.of(2027, 5, 10)))
                .isEqualTo(1);
        assertThat(counted(ACTIVITIES, LocalDate.of(2027, 5, 9))).isEqualTo(1);
        assertThat(counted(ACTIVITIES, LocalDate.of(2027, 5, 10))).isZero();
        assertThat(reverse(claim.caseId(), ACTIVITIES, LocalDate.of(2027, 5, 11)))
                .isZero();
        assertThat(ledger.of(claim.caseId()).get(0).state()).isEqualTo(CreditState.REVERSED);
    }

    @Test
    void K17_what_was_known_before_a_reversal_can_be_told_again() {
        var claim = ClaimMother.activity().claim();
        post(claim);
        goTo(TODAY.plusDays(1));
        var beforeReversal = clock.instant();
        goTo(TODAY.plusDays(2));
        reverse(claim.caseId(), ACTIVITIES, HELD);
        assertThat(board.asOf(TODAY, beforeReversal).of(ACTIVITIES).counted()).isEqualTo(1);
        assertThat(board.asOf(TODAY, clock.instant()).of(ACTIVITIES).counted()).isZero();
    }

    @Test
    void K17_the_ledger_itself_can_be_read_as_it_was_known() {
        var claim = ClaimMother.activity().claim();
        post(claim);
        var beforeReversal = clock.instant();
        goTo(TODAY.plusDays(2));
        reverse(claim.caseId(), ACTIVITIES, HELD);
        var then = new LedgerQuery(ACTIVITIES, LedgerQuery.Scope.CREDITS, TODAY, beforeReversal, null, 50);
        assertThat(ledger.of(then).items()).extracting(CreditCard::state).containsExactly(CreditState.POSTED);
        var now = new LedgerQuery(ACTIVITIES, LedgerQuery.Scope.CREDITS, TODAY, clock.instant(), null, 50);
        assertThat(ledger.of(now).items()).extracting(CreditCard::state).containsExactly(CreditState.REVERSED);
        var earlier =
                new LedgerQuery(ACTIVITIES, LedgerQuery.Scope.CREDITS, HELD.minusDays(1), clock.instant(), null, 50);
        assertThat(ledger.of(earlier).total()).isZero();
    }

    @Test
    void K18_a_correction_takes_the_day_of_the_credit_and_is_marked_so() {
        var claim = ClaimMother.activity().claim();
        post(claim);
        correctCredit.correct(claim.caseId(), ACTIVITIES, order(TODAY, "POSTED_BY_MISTAKE"));
        assertThat(counted(ACTIVITIES, HELD)).isZero();
        var reversal = ledger.of(claim.caseId()).get(0).reversal();
        assertThat(reversal).isNotNull();
        assertThat(reversal.correction()).isTrue();
        assertThat(reversal.effectiveDate()).isEqualTo(HELD);
        assertThat(events.stream(CreditCorrected.class)).hasSize(1);
    }

    private void joins(String country, LocalDate day) {
        jdbc.sql(
                        "insert into register_entry (country, status, valid_from, source, certainty) values (:country, 'MEMBER', :day, 'test', 'HIGH')")
                .param("country", country)
                .param("day", day)
                .update();
    }
}
