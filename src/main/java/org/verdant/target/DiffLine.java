package org.verdant.target;

import org.jspecify.annotations.Nullable;

/**
 * One line of a comparison.
 *
 * @param old its number in the old text; null for a line that came
 * @param now its number in the new text; null for a line that went
 */
public record DiffLine(@Nullable Integer old, @Nullable Integer now, String text) {
    static DiffLine same(int old, int now, String text) {
        return new DiffLine(old, now, text);
    }

    static DiffLine went(int old, String text) {
        return new DiffLine(old, null, text);
    }

    static DiffLine came(int now, String text) {
        return new DiffLine(null, now, text);
    }

    public boolean changed() {
        return old == null || now == null;
    }
}
