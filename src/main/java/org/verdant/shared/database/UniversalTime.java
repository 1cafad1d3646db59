package org.verdant.shared.database;

import java.util.TimeZone;
import org.springframework.context.annotation.Configuration;

/** The engine stores times without a zone in the machine's own (`engine.md` P22): every node runs in UTC. */
@Configuration(proxyBeanMethods = false)
class UniversalTime {
    UniversalTime() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }
}
