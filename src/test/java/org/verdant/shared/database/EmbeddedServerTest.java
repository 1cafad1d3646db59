package org.verdant.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdant.support.FreePorts;
import org.verdant.support.TestPrograms;

class EmbeddedServerTest {
    @TempDir
    Path folder;

    @Test
    void data_outlives_a_kill_of_the_server_and_a_stop_of_the_product() throws Exception {
        var settings = settings(FreePorts.next());
        try (var server = started(settings)) {
            write(server, "create table kept (what text)", "insert into kept values ('before the kill')");
            kill();
            Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(() -> {
                write(server, "insert into kept values ('after the kill')");
            });
        }
        try (var again = started(settings)) {
            assertThat(count(again, "select count(distinct what) from kept")).isEqualTo(2);
        }
    }

    @Test
    void nobody_gets_in_without_the_password_that_only_its_owner_can_read() throws Exception {
        try (var first = started(settings(FreePorts.next()))) {
            assertThat(Files.getPosixFilePermissions(folder.resolve("data.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThatThrownBy(
                            () -> DriverManager.getConnection(first.connection().getJdbcUrl(), "verdant", "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThat(Files.readString(folder.resolve("data").resolve("pg_hba.conf")))
                    .doesNotContainPattern("(?m)^host.*trust");
        }
    }

    @Test
    void a_port_that_another_program_has_is_named_in_one_line() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThatThrownBy(() -> started(settings(taken.getLocalPort())))
                    .isInstanceOf(EmbeddedRefused.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void a_set_up_that_was_interrupted_begins_again() throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "17");
        Files.writeString(folder.resolve("data.unfinished"), "");
        try (var server = started(settings(FreePorts.next()))) {
            assertThat(count(server, "select count(*) from pg_class")).isPositive();
        }
    }

    private EmbeddedSettings settings(int port) {
        return new EmbeddedSettings(folder.resolve("data"), TestPrograms.FOLDER, port);
    }

    private static EmbeddedServer started(EmbeddedSettings settings) {
        var server = new EmbeddedServer(settings);
        server.start();
        return server;
    }

    private void kill() throws IOException {
        var pid = Long.parseLong(Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                .get(0));
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        var details = server.connection();
        return DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    private static void write(EmbeddedServer server, String... statements) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static long count(EmbeddedServer server, String query) throws SQLException {
        try (var connection = connect(server);
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
