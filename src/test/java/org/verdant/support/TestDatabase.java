package org.verdant.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One fast PostgreSQL for the whole test run, a fresh database for each context. Unsafe settings: tests may lose data. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static @Nullable EmbeddedPostgres server;
    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** The address of a new, empty database. */
    public static synchronized String freshUrl() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "120")
                        .setServerConfig("shared_buffers", "128MB")
                        .setServerConfig("jit", "off")
                        .start();
            }
            var name = "test" + DATABASES.incrementAndGet();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl("postgres", name);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "testDatabase",
                        Map.of(
                                "spring.datasource.url", freshUrl(),
                                "spring.datasource.username", "postgres",
                                "spring.datasource.password", "postgres",
                                "verdant.embedded.enabled", "false",
                                "verdant.audit.key", "a key of tests only, and long enough")));
    }
}
