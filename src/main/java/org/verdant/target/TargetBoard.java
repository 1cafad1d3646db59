package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts distinct keys with live credits: on a day, and as the ledger was known at an instant, so that an old report can be made again. */
@Component
public class TargetBoard {
    public Board asOf(LocalDate day, Instant knownAt) {
        throw new UnsupportedOperationException("not yet");
    }
}
