package org.verdant.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;

class TargetBoardTest extends LedgerTest {
    @Autowired
    ApplicationEvents events;

    @Test
    void an_empty_ledger_shows_five_zeros_and_nothing_reached() {
        var empty = board.asOf(TODAY, clock.instant());
        assertThat(empty.standings()).hasSize(5).allMatch(standing -> standing.counted() == 0 && !standing.reached());
        assertThat(empty.reached()).isZero();
    }

    @Test
    void K4_a_country_counts_once_however_many_studies_it_has() {
        var first = study("LA");
        study("LA");
        study("KH");
        assertThat(counted(COUNTRIES)).isEqualTo(2);
        reverse(first, COUNTRIES, TODAY);
        assertThat(counted(COUNTRIES)).isEqualTo(2);
    }

    @Test
    void K22_nothing_is_capped() {
        for (int i = 0; i < 27; i++) {
            post(ClaimMother.activity().to(TargetCode.of("C3.1")).claim());
        }
        var standing = board.asOf(TODAY, clock.instant()).of(TargetCode.of("C3.1"));
        assertThat(standing.counted()).isEqualTo(27);
        assertThat(standing.percent()).isEqualTo(108);
    }

    @Test
    void K22_each_crossing_is_written_once_in_both_directions() {
        var files = new ArrayList<CaseId>();
        for (int i = 0; i < 6; i++) {
            files.add(research(HELD.plusDays(i)));
        }
        assertThat(reachedOn()).isEqualTo(HELD.plusDays(4));
        reverse(files.get(0), RESEARCH, TODAY);
        assertThat(reachedOn()).isEqualTo(HELD.plusDays(4));
        reverse(files.get(1), RESEARCH, TODAY);
        assertThat(reachedOn()).isNull();
        research(HELD.plusDays(20));
        assertThat(events.stream(TargetReached.class)).hasSize(2);
        assertThat(events.stream(TargetLost.class)).hasSize(1);
        assertThat(crossings()).containsExactly("REACHED", "LOST", "REACHED");
    }

    @Test
    void K23_the_only_overall_figure_is_how_many_are_reached() {
        for (int i = 0; i < 5; i++) {
            research(HELD);
            post(ClaimMother.activity().to(TargetCode.of("C2.2")).claim());
        }
        assertThat(board.asOf(TODAY, clock.instant()).reached()).isEqualTo(2);
        assertThat(Board.class.getRecordComponents()).hasSize(3);
    }

    @Test
    void K24_the_pace_is_the_share_of_the_window_that_has_passed() {
        var known = clock.instant();
        assertThat(board.asOf(LocalDate.of(2024, 10, 22), known).of(ACTIVITIES).pace())
                .isZero();
        assertThat(board.asOf(LocalDate.of(2027, 5, 29), known).of(ACTIVITIES).pace())
                .isBetween(24.9, 25.1);
        assertThat(board.asOf(LocalDate.of(2029, 12, 31), known).of(ACTIVITIES).pace())
                .isEqualTo(50);
    }

    @Test
    void shadow_figures_stand_beside_the_counter_and_end_with_the_credit() {
        var planned = new CaseId(UUID.randomUUID());
        var held = ClaimMother.activity().on(TODAY).claim();
        markShadow.mark(planned, ACTIVITIES, ShadowFigure.PLANNED, List.of());
        markShadow.mark(held.caseId(), ACTIVITIES, ShadowFigure.PLANNED, List.of());
        markShadow.mark(held.caseId(), ACTIVITIES, ShadowFigure.HELD, List.of());
        assertThat(shadow()).containsExactly(entry(ShadowFigure.HELD, 1), entry(ShadowFigure.PLANNED, 1));
        var beforeCredit = clock.instant();
        goTo(TODAY.plusDays(1));
        post(held);
        markShadow.mark(planned, ACTIVITIES, null, List.of());
        assertThat(board.asOf(TODAY.plusDays(1), clock.instant()).of(ACTIVITIES).shadow())
                .containsExactly(entry(ShadowFigure.HELD, 0), entry(ShadowFigure.PLANNED, 0));
        assertThat(board.asOf(TODAY, beforeCredit).of(ACTIVITIES).shadow())
                .containsExactly(entry(ShadowFigure.HELD, 1), entry(ShadowFigure.PLANNED, 1));
    }

    @Test
    void K4_planned_studies_show_each_of_their_countries_once_and_none_that_they_are_credited_for() {
        var first = ClaimMother.study("CN", "LA").on(TODAY).claim();
        var laosAndCambodia = List.of(CountryCode.of("LA"), CountryCode.of("KH"));
        markShadow.mark(first.caseId(), COUNTRIES, ShadowFigure.PLANNED, laosAndCambodia);
        markShadow.mark(new CaseId(UUID.randomUUID()), COUNTRIES, ShadowFigure.PLANNED, laosAndCambodia);
        assertThat(planned()).isEqualTo(2);
        var third = new CaseId(UUID.randomUUID());
        markShadow.mark(third, COUNTRIES, ShadowFigure.PLANNED, List.of(CountryCode.of("LA")));
        markShadow.mark(third, COUNTRIES, null, List.of());
        assertThat(planned()).isEqualTo(2);
        post(first);
        assertThat(planned()).isEqualTo(2);
        markShadow.mark(third, COUNTRIES, ShadowFigure.PLANNED, List.of(CountryCode.of("MN")));
        assertThat(planned()).isEqualTo(3);
    }

    private int planned() {
        return board.asOf(TODAY, clock.instant()).of(COUNTRIES).shadow().get(ShadowFigure.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 2024, 99991})
    void the_board_agrees_with_a_plain_recount_after_any_moves(long seed) {
        var random = new Random(seed);
        var model = new ArrayList<NaiveCredit>();
        var moments = new ArrayList<Instant>();
        for (int step = 0; step < 40; step++) {
            goTo(TODAY.plusDays(step));
            move(random, model);
            moments.add(clock.instant());
        }
        for (int check = 0; check < 40; check++) {
            var day = HELD.plusDays(random.nextInt(180));
            var known = moments.get(random.nextInt(moments.size()));
            assertThat(board.asOf(day, known).of(COUNTRIES).counted())
                    .as("as of %s, known at %s", day, known)
                    .isEqualTo(recount(model, day, known));
        }
    }

    private record NaiveCredit(
            CaseId file, String key, LocalDate day, Instant postedAt, LocalDate endedOn, Instant endedAt) {}

    private void move(Random random, List<NaiveCredit> model) {
        var live = model.stream().filter(credit -> credit.endedAt == null).toList();
        if (live.isEmpty() || random.nextInt(3) > 0) {
            var key = List.of("LA", "KH", "MN", "PK", "TJ").get(random.nextInt(5));
            var day = HELD.plusDays(random.nextInt(100));
            var claim = ClaimMother.study("CN", key).on(day).claim();
            assertThat(post(claim).posted()).isTrue();
            model.add(new NaiveCredit(claim.caseId(), key, day, clock.instant(), null, null));
            return;
        }
        var chosen = live.get(random.nextInt(live.size()));
        var decided = HELD.plusDays(random.nextInt(150));
        var correction = random.nextBoolean();
        if (correction) {
            correctCredit.correct(chosen.file, COUNTRIES, order(decided, "POSTED_BY_MISTAKE"));
        } else {
            reverse(chosen.file, COUNTRIES, decided);
        }
        var from = correction || decided.isBefore(chosen.day) ? chosen.day : decided;
        model.set(
                model.indexOf(chosen),
                new NaiveCredit(chosen.file, chosen.key, chosen.day, chosen.postedAt, from, clock.instant()));
    }

    private static int recount(List<NaiveCredit> model, LocalDate day, Instant known) {
        var keys = new HashSet<String>();
        for (var credit : model) {
            var ended = credit.endedAt != null && !credit.endedAt.isAfter(known) && !credit.endedOn.isAfter(day);
            if (!credit.postedAt.isAfter(known) && !credit.day.isAfter(day) && !ended) {
                keys.add(credit.key);
            }
        }
        return keys.size();
    }

    private CaseId study(String country) {
        var claim = ClaimMother.study("CN", country).claim();
        post(claim);
        return claim.caseId();
    }

    private CaseId research(LocalDate day) {
        var claim = ClaimMother.activity().to(RESEARCH).on(day).claim();
        post(claim);
        return claim.caseId();
    }

    private LocalDate reachedOn() {
        return board.asOf(TODAY, clock.instant()).of(RESEARCH).reachedOn();
    }

    private java.util.Map<ShadowFigure, Integer> shadow() {
        return board.asOf(TODAY, clock.instant()).of(ACTIVITIES).shadow();
    }

    private List<String> crossings() {
        return jdbc.sql("select direction from target_crossing order by id")
                .query(String.class)
                .list();
    }
}
