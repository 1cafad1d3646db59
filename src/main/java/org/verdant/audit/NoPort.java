package org.verdant.audit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** While the audit is verified by command no port is opened: nobody is served, and a product that runs beside it keeps its own. */
@Component
@ConditionalOnProperty("verdant.audit.verify")
class NoPort implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {
    private static final int NONE = -1;

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        factory.setPort(NONE);
    }

    /** After the one that reads {@code server.port}. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
