package org.verdant.review.web;

import java.math.BigDecimal;

/** Points as people write them: {@code 35}, {@code 3.5}. */
final class Points {
    private Points() {}

    static String plain(BigDecimal points) {
        var stripped = points.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
