package org.verdant.shared.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.verdant.shared.FieldError;

/** Where a page of a list ended: the sort values of its last row, opaque to the caller. */
public final class Cursors {
    private static final int LONGEST = 2000;

    private Cursors() {}

    /** Each value is written with its length in front, so that any text fits. */
    public static String of(Object... values) {
        var text = new StringBuilder();
        for (var value : values) {
            var part = String.valueOf(value);
            text.append(part.length()).append(':').append(part);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The values behind a cursor; refuses what is not a cursor of that many values ({@code invalid-cursor}). */
    public static List<String> read(String cursor, int count) {
        var values = new ArrayList<String>();
        var text = decode(cursor);
        int at = 0;
        while (at < text.length()) {
            int colon = text.indexOf(':', at);
            int length = colon < 0 ? -1 : number(text.substring(at, colon));
            if (length < 0 || colon + 1 + length > text.length()) {
                throw invalid();
            }
            values.add(text.substring(colon + 1, colon + 1 + length));
            at = colon + 1 + length;
        }
        if (values.size() != count) {
            throw invalid();
        }
        return values;
    }

    /** What a caller does with the values may still fail on a forged cursor: that is the caller's refusal to throw. */
    public static BadRequest invalid() {
        return new BadRequest("invalid-cursor", FieldError.of("cursor", "invalid-cursor"));
    }

    private static String decode(String cursor) {
        if (cursor.length() > LONGEST) {
            throw invalid();
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException forged) {
            throw invalid();
        }
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
    }
}
