package org.verdant.target;

import java.time.LocalDate;
import java.util.Map;

/** How the counters stood at the end of a month, or on the day asked for in the last one. A target without credits is left out. */
public record MonthPoint(LocalDate day, Map<TargetCode, Integer> counted) {
    public int of(TargetCode code) {
        return counted.getOrDefault(code, 0);
    }
}
