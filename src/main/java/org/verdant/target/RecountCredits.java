package org.verdant.target;

import java.time.Clock;
import org.verdant.shared.UseCase;

/** Makes every counter again from the ledger, for all days, states of knowledge and versions of the rules (K25). */
@UseCase
public class RecountCredits {
    private final Claims claims;
    private final Movements movements;
    private final Clock clock;

    RecountCredits(Claims claims, Movements movements, Clock clock) {
        this.claims = claims;
        this.movements = movements;
        this.clock = clock;
    }

    public void recount() {
        var targets = movements.targets();
        targets.forEach(claims::lock);
        movements.recount(targets, clock.instant());
    }
}
