package org.verdant.shared.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes lists for spreadsheets: quoted as RFC 4180 wants it, and so that no cell is taken for a formula. */
public final class Csv {
    /** Says that the file is in UTF-8 to programs that would guess something else. */
    public static final String BEGINNING = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r\0";

    private Csv() {}

    public static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
