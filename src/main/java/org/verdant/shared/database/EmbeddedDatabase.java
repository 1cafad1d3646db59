package org.verdant.shared.database;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The product's own durable PostgreSQL, used when no database is named. It stops after the connections to it are closed. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
@EnableConfigurationProperties(EmbeddedSettings.class)
class EmbeddedDatabase {
    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(EmbeddedSettings settings, Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("prod"))) {
            throw new EmbeddedRefused(
                    "The embedded database does not run with the profile 'prod'.",
                    "Name a PostgreSQL 17 database: SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD.");
        }
        var server = new EmbeddedServer(settings);
        server.start();
        return server;
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
        return server.connection();
    }
}
