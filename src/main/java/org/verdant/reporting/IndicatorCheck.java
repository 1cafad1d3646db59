package org.verdant.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.FieldError;

/** Whether a report says everything that its kind asks for: each indicator once, numbers in their range, words where words are asked for. */
final class IndicatorCheck {
    private static final int NOTE_MAX = 4000;
    private static final int ROWS_MAX = 60;

    private IndicatorCheck() {}

    static List<FieldError> errors(List<Indicator> asked, @Nullable List<SubmitReportForm.@Nullable Measured> rows) {
        var given = rows == null ? List.<SubmitReportForm.@Nullable Measured>of() : rows;
        if (given.size() > ROWS_MAX) {
            return List.of(FieldError.of("indicators", "too-many", ROWS_MAX));
        }
        var errors = new ArrayList<FieldError>();
        var found = EnumSet.noneOf(Indicator.class);
        for (int i = 0; i < given.size(); i++) {
            addRowErrors(errors, "indicators[" + i + "]", given.get(i), asked, found);
        }
        asked.stream()
                .filter(indicator -> !found.contains(indicator))
                .forEach(indicator -> errors.add(FieldError.of("indicators", "indicator-missing", indicator.name())));
        return errors;
    }

    private static void addRowErrors(
            List<FieldError> errors,
            String field,
            SubmitReportForm.@Nullable Measured row,
            List<Indicator> asked,
            Set<Indicator> found) {
        if (row == null || row.code() == null || !asked.contains(row.code())) {
            errors.add(FieldError.of(field + ".code", "indicator-unknown"));
        } else if (!found.add(row.code())) {
            errors.add(FieldError.of(field + ".code", "indicator-twice"));
        } else {
            addValueErrors(errors, field, row, row.code());
        }
        if (row != null && row.note() != null && row.note().length() > NOTE_MAX) {
            errors.add(FieldError.of(field + ".note", "too-long", NOTE_MAX));
        }
    }

    private static void addValueErrors(
            List<FieldError> errors, String field, SubmitReportForm.Measured row, Indicator indicator) {
        var value = row.value();
        if (indicator.isNarrative()) {
            if (row.note() == null || row.note().isBlank()) {
                errors.add(FieldError.of(field + ".note", "words-required"));
            }
        } else if (value == null) {
            errors.add(FieldError.of(field + ".value", "indicator-required"));
        } else if (value.compareTo(BigDecimal.valueOf(indicator.least())) < 0
                || value.compareTo(BigDecimal.valueOf(indicator.most())) > 0) {
            errors.add(FieldError.of(field + ".value", "number-range", indicator.least(), indicator.most()));
        } else if (indicator == Indicator.TRL && value.stripTrailingZeros().scale() > 0) {
            errors.add(FieldError.of(field + ".value", "whole-number"));
        }
    }
}
