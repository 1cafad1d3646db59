package org.verdant.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.verdant.target.Criterion;
import org.verdant.target.Rubric;
import org.verdant.target.Words;

/** Thresholds, spread and consensus of a panel, against an independent computation in whole tenths of points. */
class PanelScoresTest {
    private static final Rubric RND = rubric("15", "10", "0.5", 6, "5/3/1", "5/3/1.5", "5/3/1");
    private static final Rubric EQUIPMENT =
            rubric("100", "70", "1", null, "25/12.5/1", "20/10/1", "20/10/1", "20/10/1", "15/7.5/1");
    private static final Rubric CAPACITY =
            rubric("100", "70", "1", null, "25/15/1", "25//1", "15//1", "15//1", "10//1", "10//1");

    /** A rubric and the tenths that each reviewer gave for each criterion. */
    record Panel(Rubric rubric, List<int[]> tenths) {
        PanelScores scores() {
            return new PanelScores(rubric, tenths.stream().map(this::points).toList());
        }

        private Map<String, BigDecimal> points(int[] given) {
            var points = new HashMap<String, BigDecimal>();
            for (int i = 0; i < given.length; i++) {
                points.put(rubric.criteria().get(i).code(), BigDecimal.valueOf(given[i], 1));
            }
            return points;
        }

        /** Of all reviewers together, for one criterion. */
        long sum(int criterion) {
            return tenths.stream().mapToLong(given -> given[criterion]).sum();
        }

        long sum() {
            long sum = 0;
            for (int i = 0; i < rubric.criteria().size(); i++) {
                sum += sum(i);
            }
            return sum;
        }
    }

    @Property(tries = 400)
    void thresholds_are_met_exactly_when_the_sums_say_so(@ForAll("panels") Panel panel) {
        var score = Score.mean(panel.scores());
        var anyBelow = false;
        for (int i = 0; i < panel.rubric().criteria().size(); i++) {
            var threshold = panel.rubric().criteria().get(i).threshold();
            anyBelow |= threshold != null
                    && panel.sum(i) < tenths(threshold) * (long) panel.tenths().size();
        }
        assertThat(score.anyBelow()).isEqualTo(anyBelow);
        assertThat(score.totalBelow())
                .isEqualTo(panel.sum()
                        < tenths(panel.rubric().pass()) * (long) panel.tenths().size());
        assertThat(score.passes()).isEqualTo(!score.anyBelow() && !score.totalBelow());
    }

    @Property(tries = 400)
    void a_consensus_is_called_for_by_spread_or_by_a_split_over_a_threshold(@ForAll("panels") Panel panel) {
        var needed = split(
                panel.tenths().stream().mapToInt(PanelScoresTest::total).toArray(),
                panel.rubric().pass());
        for (int i = 0; i < panel.rubric().criteria().size(); i++) {
            var criterion = panel.rubric().criteria().get(i);
            int at = i;
            var given =
                    panel.tenths().stream().mapToInt(all -> all[at]).sorted().toArray();
            // three tenths of the maximum: 1.5 of 5
            needed |= 10 * (given[given.length - 1] - given[0]) >= 3 * tenths(criterion.max());
            needed |= criterion.threshold() != null && split(given, criterion.threshold());
        }
        assertThat(panel.scores().disputed()).isEqualTo(needed);
    }

    @Property(tries = 200)
    void a_third_reviewer_is_asked_from_fifteen_points_on(@ForAll("panels") Panel panel) {
        var totals = panel.tenths().stream()
                .mapToInt(PanelScoresTest::total)
                .sorted()
                .toArray();
        assertThat(panel.scores().apart(new BigDecimal(15))).isEqualTo(totals[totals.length - 1] - totals[0] >= 150);
        assertThat(panel.scores().apart(BigDecimal.ZERO)).isFalse();
    }

    @Property(tries = 200)
    void impact_counts_one_and_a_half_times_in_the_ranking_of_what_aims_at_trl_6(
            @ForAll("rndScores") int[] given, @ForAll("levels") int level) {
        var score = Score.consensus(RND, new Panel(RND, List.of(given)).points(given));
        var twentieths = 2 * given[0] + (level >= 6 ? 3 : 2) * given[1] + 2 * given[2];
        assertThat(score.rankTotal(level)).isEqualByComparingTo(BigDecimal.valueOf(twentieths * 5L, 2));
        assertThat(score.rankTotal(null)).isEqualByComparingTo(score.total());
    }

    @Example
    void story_1_a_weak_criterion_fails_though_the_total_is_ten() {
        assertThat(alike("4", "3.5", "2.5").passes()).isFalse();
        assertThat(alike("4", "3.5", "2.5").total()).isEqualByComparingTo("10");
        assertThat(alike("3", "3", "3").passes()).isFalse();
        assertThat(alike("3.5", "3.5", "3").passes()).isTrue();
    }

    private static Score alike(String excellence, String impact, String implementation) {
        var given = new int[] {
            tenths(new BigDecimal(excellence)), tenths(new BigDecimal(impact)), tenths(new BigDecimal(implementation))
        };
        return Score.mean(new Panel(RND, List.of(given, given, given)).scores());
    }

    @Provide
    Arbitrary<Panel> panels() {
        return Arbitraries.of(RND, EQUIPMENT, CAPACITY)
                .flatMap(
                        rubric -> given(rubric).list().ofMinSize(1).ofMaxSize(5).map(all -> new Panel(rubric, all)));
    }

    @Provide
    Arbitrary<int[]> rndScores() {
        return given(RND);
    }

    @Provide
    Arbitrary<Integer> levels() {
        return Arbitraries.integers().between(1, 9);
    }

    /** Points on the rubric's own grid; near the thresholds more often than not. */
    private static Arbitrary<int[]> given(Rubric rubric) {
        var step = tenths(rubric.step());
        var all = new ArrayList<Arbitrary<Integer>>();
        for (var criterion : rubric.criteria()) {
            var steps = tenths(criterion.max()) / step;
            var middle = steps * 6 / 10;
            all.add(Arbitraries.oneOf(
                            Arbitraries.integers().between(0, steps),
                            Arbitraries.integers().between(Math.max(0, middle - 2), Math.min(steps, middle + 2)))
                    .map(number -> number * step));
        }
        return net.jqwik.api.Combinators.combine(all)
                .as(points -> points.stream().mapToInt(Integer::intValue).toArray());
    }

    private static boolean split(int[] values, BigDecimal threshold) {
        int below = 0;
        for (int value : values) {
            below += value < tenths(threshold) ? 1 : 0;
        }
        return below > 0 && below < values.length;
    }

    private static int total(int[] given) {
        int total = 0;
        for (int points : given) {
            total += points;
        }
        return total;
    }

    private static int tenths(BigDecimal points) {
        return points.movePointRight(1).intValueExact();
    }

    /** Criteria as max/threshold/rank. */
    private static Rubric rubric(String max, String pass, String step, Integer rankFromTrl, String... criteria) {
        var all = new ArrayList<Criterion>();
        for (var criterion : criteria) {
            var parts = criterion.split("/");
            all.add(new Criterion(
                    "c" + all.size(),
                    new Words("C", "C"),
                    new BigDecimal(parts[0]),
                    parts[1].isEmpty() ? null : new BigDecimal(parts[1]),
                    null,
                    new BigDecimal(parts[2])));
        }
        return new Rubric(
                "X",
                Rubric.FULL,
                new BigDecimal(max),
                new BigDecimal(pass),
                new BigDecimal(step),
                new BigDecimal("0.3"),
                rankFromTrl,
                all);
    }
}
