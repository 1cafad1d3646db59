package org.verdant.target.web;

import org.verdant.target.ShadowFigure;
import org.verdant.target.Standing;

/**
 * A counter drawn on a bar of a thousand parts: what counts, what is held, what is planned, where the minimum and where our pace is.
 * The bar grows beyond the minimum when the counter does.
 */
record Bar(double counted, double held, double planned, double minimum, double pace) {
    static final double WIDTH = 1000;

    static Bar of(Standing standing) {
        int held = standing.shadow().getOrDefault(ShadowFigure.HELD, 0);
        int planned = standing.shadow().getOrDefault(ShadowFigure.PLANNED, 0);
        double most = Math.max(standing.target().minimum(), standing.counted() + held + planned);
        double part = WIDTH / most;
        return new Bar(
                rounded(standing.counted() * part),
                rounded(held * part),
                rounded(planned * part),
                rounded(standing.target().minimum() * part),
                rounded(standing.pace() * part));
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10d;
    }
}
