package org.verdant.support;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.verdant.workflow.DemoClock;

/**
 * Puts the product's time and the engine's back to the present after each test, however far the test moved it. The files of a class come
 * to rest after it: whoever moves the time later does not wait for their timers.
 */
class PresentTime implements AfterEachCallback, AfterAllCallback {
    @Override
    public void afterEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(DemoClock.class).reset();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        SpringExtension.getApplicationContext(tests)
                .getBean(JdbcClient.class)
                .sql("update act_ru_job set suspension_state_ = 2")
                .update();
    }
}
