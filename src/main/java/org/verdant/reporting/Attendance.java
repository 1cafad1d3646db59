package org.verdant.reporting;

import org.verdant.shared.CountryCode;

/** How many people of one country were present. At least one. */
public record Attendance(CountryCode country, int women, int men) {
    public int total() {
        return women + men;
    }
}
