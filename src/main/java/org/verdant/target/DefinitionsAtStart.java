package org.verdant.target;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Takes up the programme that runs, records the counting rules before the first request, or stops the start; counts anew under a version that is new. */
@Component
class DefinitionsAtStart implements SmartInitializingSingleton {
    private final ProgrammeInForce inForce;
    private final RecordDefinitions recordDefinitions;
    private final RecountCredits recountCredits;
    private final RepostRefused repostRefused;
    private final Movements movements;

    DefinitionsAtStart(
            ProgrammeInForce inForce,
            RecordDefinitions recordDefinitions,
            RecountCredits recountCredits,
            RepostRefused repostRefused,
            Movements movements) {
        this.inForce = inForce;
        this.recordDefinitions = recordDefinitions;
        this.recountCredits = recountCredits;
        this.repostRefused = repostRefused;
        this.movements = movements;
    }

    @Override
    public void afterSingletonsInstantiated() {
        inForce.start();
        recordDefinitions.record();
        if (movements.lackAVersion()) {
            recountCredits.recount();
            repostRefused.repost();
        }
    }
}
