package org.verdant.target.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.verdant.target.MonthPoint;
import org.verdant.target.Standing;
import org.verdant.target.Target;

/**
 * The paths of one counter's trend over the whole window, {@link #WIDTH} by {@link #HEIGHT}: a stair of counts, the area below it, the
 * line of the minimum, to whose far end our pace runs.
 */
record TrendChart(String line, String area, double minimumY) {
    static final int WIDTH = 300;
    static final int HEIGHT = 60;

    static TrendChart of(Standing standing, List<MonthPoint> months) {
        var target = standing.target();
        int most =
                months.stream().mapToInt(month -> month.of(target.code())).max().orElse(0);
        double top = 1.1 * Math.max(target.minimum(), most);
        var line = new StringBuilder("M0 " + HEIGHT);
        for (var month : months) {
            line.append(number(" H", x(target, month))).append(number(" V", y(month.of(target.code()), top)));
        }
        var area = months.isEmpty() ? "" : line + " V" + HEIGHT + " H0 Z";
        return new TrendChart(months.isEmpty() ? "" : line.toString(), area, y(target.minimum(), top));
    }

    private static double x(Target target, MonthPoint month) {
        var window = target.window();
        double whole = ChronoUnit.DAYS.between(window.from(), window.to()) + 1d;
        double passed = ChronoUnit.DAYS.between(window.from(), month.day()) + 1d;
        return WIDTH * Math.max(0, Math.min(1, passed / whole));
    }

    private static double y(double value, double top) {
        return Math.round(10 * (HEIGHT - HEIGHT * value / top)) / 10d;
    }

    private static String number(String command, double value) {
        return String.format(Locale.ROOT, "%s%.1f", command, value);
    }
}
