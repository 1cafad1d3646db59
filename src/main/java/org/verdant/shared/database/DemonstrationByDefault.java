package org.verdant.shared.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * Makes {@code verdant.demo} (accounts) true with the embedded database and false with any other, and {@code verdant.demo.files}
 * (proposals in all states) the same as it, unless somebody has set them. Decided when it is
 * asked, because a database may be named late.
 */
class DemonstrationByDefault implements EnvironmentPostProcessor {
    private static final String DEMO = "verdant.demo";
    private static final String DEMO_FILES = "verdant.demo.files";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new PropertySource<Object>("demonstrationByDefault") {
            @Override
            public @Nullable Object getProperty(String name) {
                return switch (name) {
                    case DEMO -> NoDatabaseNamed.in(environment);
                    case DEMO_FILES -> environment.getProperty(DEMO);
                    default -> null;
                };
            }
        });
    }
}
