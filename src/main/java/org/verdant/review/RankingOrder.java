package org.verdant.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.verdant.shared.CaseId;

/** The order of a ranking list (DMN-5): the total, then the first criterion, then the number of countries, then who came first. */
final class RankingOrder {
    private RankingOrder() {}

    /** What decides the place of one file. */
    record Entry(
            CaseId caseId,
            BigDecimal total,
            BigDecimal rankTotal,
            BigDecimal first,
            int countries,
            Instant submitted,
            String outcome) {}

    /** @param place the same for files between which nothing decides */
    record Placed(int place, Entry entry) {}

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::rankTotal, Comparator.reverseOrder())
            .thenComparing(Entry::first, Comparator.reverseOrder())
            .thenComparing(Entry::countries, Comparator.reverseOrder())
            .thenComparing(Entry::submitted);

    static List<Placed> of(List<Entry> entries) {
        var placed = new ArrayList<Placed>();
        for (var entry : entries.stream().sorted(ORDER).toList()) {
            placed.add(new Placed(place(placed, entry), entry));
        }
        return placed;
    }

    private static int place(List<Placed> before, Entry entry) {
        if (before.isEmpty()) {
            return 1;
        }
        var last = before.get(before.size() - 1);
        return ORDER.compare(last.entry(), entry) == 0 ? last.place() : before.size() + 1;
    }
}
