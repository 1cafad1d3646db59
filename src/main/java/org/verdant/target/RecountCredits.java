package org.verdant.target;

import java.time.Clock;
import org.verdant.shared.UseCase;

/**
 * Makes every counter again from the ledger, for all days, states of knowledge and versions of the rules. When the rule in force
 * reaches a minimum or loses it where the one before did not, that is a crossing like any other, once (K22, K25).
 */
@UseCase
public class RecountCredits {
    private final Claims claims;
    private final Movements movements;
    private final Crossings crossings;
    private final Programme programme;
    private final Clock clock;

    RecountCredits(Claims claims, Movements movements, Crossings crossings, Programme programme, Clock clock) {
        this.claims = claims;
        this.movements = movements;
        this.crossings = crossings;
        this.programme = programme;
        this.clock = clock;
    }

    public void recount() {
        var targets = movements.targets();
        targets.forEach(claims::lock);
        movements.recount(targets, clock.instant());
        programme.targets().stream().map(Target::code).sorted().forEach(crossings::recounted);
    }
}
