package org.verdant.shared.database;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Chooses the database before anything starts: the one that {@code SPRING_DATASOURCE_URL} names, or, when none is named, the embedded
 * one with its demonstration. An external database never gets demonstration data unless {@code verdant.demo} says so.
 */
class DatabaseChoice implements EnvironmentPostProcessor {
    static final String EMBEDDED = "verdant.embedded.enabled";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var embedded = !environment.containsProperty("spring.datasource.url");
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "databaseChoice",
                        Map.of(EMBEDDED, embedded, "verdant.demo", embedded, "verdant.demo.files", "${verdant.demo}")));
    }
}
