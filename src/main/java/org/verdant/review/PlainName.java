package org.verdant.review;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names as people write them: case, accents, punctuation and spaces make no difference. */
final class PlainName {
    private PlainName() {}

    static boolean same(String one, String other) {
        var plain = of(one);
        return !plain.isEmpty() && plain.equals(of(other));
    }

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
