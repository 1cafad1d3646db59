package org.verdant.target;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Records the counting rules before the first request, or stops the start. */
@Component
class DefinitionsAtStart implements SmartInitializingSingleton {
    private final RecordDefinitions recordDefinitions;

    DefinitionsAtStart(RecordDefinitions recordDefinitions) {
        this.recordDefinitions = recordDefinitions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        recordDefinitions.record();
    }
}
