package org.verdant.workflow.engine;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.verdant.workflow.DemoClock;

/** A demonstration that was moved to another day stays there over a restart. */
@Component
@ConditionalOnProperty("verdant.demo")
class DemoClockRestore implements SmartInitializingSingleton {
    private final DemoClock clock;

    DemoClockRestore(DemoClock clock) {
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        clock.restore();
    }
}
