package org.verdant.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.verdant.shared.CaseId;

/** The place of a file is one more than the number of files that come before it, found by comparing it with each of them. */
class RankingOrderTest {

    @Property(tries = 250)
    void a_place_is_one_more_than_the_number_of_better_files(@ForAll("lists") List<RankingOrder.Entry> entries) {
        var placed = RankingOrder.of(entries);
        assertThat(placed).hasSameSizeAs(entries);
        for (var one : placed) {
            var better = entries.stream()
                    .filter(other -> isBetter(other, one.entry()))
                    .count();
            assertThat(one.place()).isEqualTo((int) better + 1);
        }
        assertThat(placed.stream().map(RankingOrder.Placed::place)).isSorted();
    }

    private static boolean isBetter(RankingOrder.Entry one, RankingOrder.Entry other) {
        if (one.rankTotal().doubleValue() != other.rankTotal().doubleValue()) {
            return one.rankTotal().doubleValue() > other.rankTotal().doubleValue();
        }
        if (one.first().doubleValue() != other.first().doubleValue()) {
            return one.first().doubleValue() > other.first().doubleValue();
        }
        if (one.countries() != other.countries()) {
            return one.countries() > other.countries();
        }
        return one.submitted().isBefore(other.submitted());
    }

    /** Few different values, so that ties are common. */
    @Provide
    Arbitrary<List<RankingOrder.Entry>> lists() {
        return Combinators.combine(
                        Arbitraries.integers().between(20, 23),
                        Arbitraries.integers().between(6, 8),
                        Arbitraries.integers().between(2, 3),
                        Arbitraries.integers().between(0, 2))
                .as((total, first, countries, day) -> new RankingOrder.Entry(
                        new CaseId(UUID.randomUUID()),
                        BigDecimal.valueOf(total),
                        BigDecimal.valueOf(total),
                        BigDecimal.valueOf(first),
                        countries,
                        Instant.EPOCH.plusSeconds(day * 86_400L),
                        "RECOMMEND"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
