package org.verdant.support;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.verdant.workflow.DemoClock;

/** Puts the product's time and the engine's back to the present after each test, however far the test moved it. */
class PresentTime implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(DemoClock.class).reset();
    }
}
