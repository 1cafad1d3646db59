package org.verdant.target.web;

import java.util.List;
import org.verdant.target.MonthPoint;
import org.verdant.target.Standing;

/** One commitment on the board: how it stands, its bar, its trend. */
record TargetPanel(Standing standing, Bar bar, TrendChart chart) {
    static TargetPanel of(Standing standing, List<MonthPoint> months) {
        return new TargetPanel(standing, Bar.of(standing), TrendChart.of(standing, months));
    }
}
