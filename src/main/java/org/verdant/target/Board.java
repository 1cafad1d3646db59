package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The five counters on a day, as known at an instant. There is no total across them (K23). */
public record Board(LocalDate asOf, Instant knownAt, List<Standing> standings) {
    /** How many of the commitments are reached: the only overall figure. */
    public int reached() {
        return (int) standings.stream().filter(Standing::reached).count();
    }

    public Standing of(TargetCode code) {
        return standings.stream()
                .filter(standing -> standing.target().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
