package org.verdant.target;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Records the counting rules before the first request, or stops the start; counts anew under a version that is new. */
@Component
class DefinitionsAtStart implements SmartInitializingSingleton {
    private final RecordDefinitions recordDefinitions;
    private final RecountCredits recountCredits;
    private final RepostRefused repostRefused;
    private final Movements movements;

    DefinitionsAtStart(
            RecordDefinitions recordDefinitions,
            RecountCredits recountCredits,
            RepostRefused repostRefused,
            Movements movements) {
        this.recordDefinitions = recordDefinitions;
        this.recountCredits = recountCredits;
        this.repostRefused = repostRefused;
        this.movements = movements;
    }

    @Override
    public void afterSingletonsInstantiated() {
        recordDefinitions.record();
        if (movements.lackAVersion()) {
            recountCredits.recount();
            repostRefused.repost();
        }
    }
}
