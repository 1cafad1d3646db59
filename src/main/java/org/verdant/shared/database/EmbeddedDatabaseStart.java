package org.verdant.shared.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Starts the embedded database when no other is named, and never with the profile {@code prod}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(DatabaseChoice.EMBEDDED)
class EmbeddedDatabaseStart {
    @Bean(initMethod = "start", destroyMethod = "stop")
    EmbeddedDatabase embeddedDatabase(
            @Value("${verdant.embedded.data-dir}") Path data,
            @Value("${verdant.embedded.port}") int port,
            Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("prod"))) {
            throw new DatabaseUnusable("With the profile prod a database of its own is needed:"
                    + " set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
        return new EmbeddedDatabase(data, port);
    }

    /** What the connection pool connects to. */
    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.secret();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
