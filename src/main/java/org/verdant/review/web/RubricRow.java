package org.verdant.review.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.verdant.target.Rubric;

/** One criterion of a rubric as a page shows it, in the reader's language. */
record RubricRow(
        String code, String name, String max, @Nullable String threshold) {
    static List<RubricRow> of(Rubric rubric, Locale language) {
        return rubric.criteria().stream()
                .map(criterion -> new RubricRow(
                        criterion.code(),
                        criterion.name().in(language),
                        Points.plain(criterion.max()),
                        criterion.threshold() == null ? null : Points.plain(criterion.threshold())))
                .toList();
    }
}
