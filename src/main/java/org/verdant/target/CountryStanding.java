package org.verdant.target;

import java.util.Map;
import org.verdant.shared.CountryCode;

/** In how much of what counts a country took part, target by target; never added up across them (K23). */
public record CountryStanding(CountryCode country, Map<TargetCode, Integer> counted) {
    public int of(TargetCode code) {
        return counted.getOrDefault(code, 0);
    }
}
