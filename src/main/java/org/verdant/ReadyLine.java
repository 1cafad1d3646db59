package org.verdant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last line of a start: where the product answers and, with the demonstration, who can sign in. */
@Component
class ReadyLine {
    private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

    private final boolean demonstration;

    ReadyLine(@Value("${verdant.demo:false}") boolean demonstration) {
        this.demonstration = demonstration;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
            var address = "http://localhost:" + web.getWebServer().getPort() + "/";
            LOG.info(
                    "Verdant is ready at {}{}",
                    address,
                    demonstration
                            ? " - demonstration accounts, password verdant-demo: proposer@, coordinator@, coordinator2@, reviewer1@,"
                                    + " coordinator-lead@, approver@, admin@, auditor@demo.verdant.example"
                            : "");
        }
    }
}
