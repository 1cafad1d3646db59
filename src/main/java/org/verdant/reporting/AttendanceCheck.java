package org.verdant.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FieldError;

/** Who was really there: known countries, each once, with people, and at least two of them (K14). */
final class AttendanceCheck {
    private static final int COUNTRIES = 2;
    private static final int ROWS_MAX = 250;
    private static final int PEOPLE_MAX = 1_000_000;

    private AttendanceCheck() {}

    static List<FieldError> errors(@Nullable List<SubmitReportForm.@Nullable Row> rows) {
        var errors = new ArrayList<FieldError>();
        if (rows == null || rows.isEmpty()) {
            return List.of(FieldError.of("attendance", "attendance-one-country"));
        }
        if (rows.size() > ROWS_MAX) {
            return List.of(FieldError.of("attendance", "too-many", ROWS_MAX));
        }
        var present = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            addRowErrors(errors, "attendance[" + i + "]", rows.get(i), present);
        }
        if (present.size() < COUNTRIES) {
            errors.add(0, FieldError.of("attendance", "attendance-one-country"));
        }
        return errors;
    }

    private static void addRowErrors(
            List<FieldError> errors, String field, SubmitReportForm.@Nullable Row row, Set<String> present) {
        if (row == null || row.country() == null || row.country().isBlank()) {
            errors.add(FieldError.of(field + ".country", "country-required"));
            return;
        }
        var country = row.country();
        var womenFit = addNumberErrors(errors, field + ".women", row.women());
        var menFit = addNumberErrors(errors, field + ".men", row.men());
        if (!CountryCode.isKnown(country)) {
            errors.add(FieldError.of(field + ".country", "unknown-country", country));
        } else if (womenFit && menFit && total(row) == 0) {
            errors.add(FieldError.of(field + ".women", "attendance-nobody"));
        } else if (!present.add(country)) {
            errors.add(FieldError.of(field + ".country", "duplicate-country"));
        }
    }

    private static boolean addNumberErrors(List<FieldError> errors, String field, @Nullable Integer number) {
        if (number == null) {
            errors.add(FieldError.of(field, "people-required"));
            return false;
        }
        if (number < 0 || number > PEOPLE_MAX) {
            errors.add(FieldError.of(field, "number-range", 0, PEOPLE_MAX));
            return false;
        }
        return true;
    }

    /** The rows as they count; only for what was checked. */
    static List<Attendance> rows(SubmitReportForm form) {
        return Objects.requireNonNull(form.attendance()).stream()
                .map(Objects::requireNonNull)
                .map(row -> new Attendance(
                        CountryCode.of(Objects.requireNonNull(row.country())),
                        Objects.requireNonNull(row.women()),
                        Objects.requireNonNull(row.men())))
                .toList();
    }

    private static int total(SubmitReportForm.Row row) {
        return Objects.requireNonNull(row.women()) + Objects.requireNonNull(row.men());
    }
}
