package org.verdant.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FieldError;

/** Who took part in a course run: known countries, each once, with people, and never more women than participants. */
final class ParticipantsCheck {
    private static final int ROWS_MAX = 250;
    private static final int PEOPLE_MAX = 100_000;

    private ParticipantsCheck() {}

    static List<FieldError> errors(@Nullable List<SubmitReportForm.@Nullable Row> rows) {
        if (rows == null || rows.isEmpty()) {
            return List.of(FieldError.of("attendance", "participants-missing"));
        }
        if (rows.size() > ROWS_MAX) {
            return List.of(FieldError.of("attendance", "too-many", ROWS_MAX));
        }
        var errors = new ArrayList<FieldError>();
        var countries = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var field = "attendance[" + i + "]";
            var row = rows.get(i);
            addCountryErrors(errors, field, row, countries);
            if (row != null) {
                addPeopleErrors(errors, field, row);
            }
        }
        return errors;
    }

    private static void addCountryErrors(
            List<FieldError> errors, String field, SubmitReportForm.@Nullable Row row, Set<String> countries) {
        var country = row == null ? null : row.country();
        if (country == null || country.isBlank()) {
            errors.add(FieldError.of(field + ".country", "country-required"));
        } else if (!CountryCode.isKnown(country)) {
            errors.add(FieldError.of(field + ".country", "unknown-country", country));
        } else if (!countries.add(country)) {
            errors.add(FieldError.of(field + ".country", "duplicate-country"));
        }
    }

    private static void addPeopleErrors(List<FieldError> errors, String field, SubmitReportForm.Row row) {
        var women = row.women();
        var total = row.total();
        if (women == null) {
            errors.add(FieldError.of(field + ".women", "people-required"));
        } else if (women < 0 || women > PEOPLE_MAX) {
            errors.add(FieldError.of(field + ".women", "number-range", 0, PEOPLE_MAX));
        } else if (total == null) {
            errors.add(FieldError.of(field + ".participants", "people-required"));
        } else if (total < 1 || total > PEOPLE_MAX) {
            errors.add(FieldError.of(field + ".participants", "number-range", 1, PEOPLE_MAX));
        } else if (women > total) {
            errors.add(FieldError.of(field + ".women", "women-exceed-participants", total));
        } else if (row.men() != null && women + row.men() != total) {
            errors.add(FieldError.of(field + ".participants", "participants-sum", women + row.men()));
        }
    }
}
