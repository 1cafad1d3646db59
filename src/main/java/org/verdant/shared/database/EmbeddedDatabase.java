package org.verdant.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL that keeps its data: its own directory, a fixed port on 127.0.0.1, every commit on disk before it is
 * acknowledged, a password. Attaches to its own server when that is still running after a crash of the product.
 */
class EmbeddedDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String USER = "postgres";
    static final String DATABASE = "verdant";

    private final Path home;
    private final Path data;
    private final int port;
    private final String password;
    private @Nullable EmbeddedPostgres server;

    EmbeddedDatabase(Path data, int port) {
        this.data = data.toAbsolutePath().normalize();
        this.home = this.data.resolveSibling(this.data.getFileName() + ".server");
        this.port = port;
        try {
            Files.createDirectories(home);
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            this.password = password();
        } catch (IOException unwritable) {
            throw new DatabaseUnusable("The folder " + home + " cannot be written: " + unwritable.getMessage()
                    + ". Choose another with verdant.embedded.data-dir.");
        }
    }

    String url() {
        return url(DATABASE) + "?tcpKeepAlive=true&connectTimeout=10&socketTimeout=60";
    }

    String user() {
        return USER;
    }

    String secret() {
        return password;
    }

    void start() {
        if (answers()) {
            LOG.info("attached to the database that was still running in {}", data);
        } else {
            startPatiently();
        }
        prepare();
    }

    /** A server that was killed leaves its lock for a moment: try again until it is free. */
    private void startPatiently() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                server = builder().start();
                return;
            } catch (IOException | IllegalStateException notYet) {
                if (answers()) {
                    return;
                }
                refuseForeignServer();
                if (System.nanoTime() > deadline) {
                    throw new DatabaseUnusable("PostgreSQL did not start in " + data + ": " + notYet.getMessage()
                            + ". Its log is " + home.resolve("server.log") + ".");
                }
                pause();
            }
        }
    }

    private EmbeddedPostgres.Builder builder() throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(home.resolve("programs").toFile())
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(120))
                .setConnectConfig("password", password)
                .setOutputRedirector(
                        Redirect.appendTo(home.resolve("server.log").toFile()))
                .setErrorRedirector(Redirect.appendTo(home.resolve("server.log").toFile()))
                .setLocaleConfig("pwfile", passwordFile().toString())
                .setDataDirectoryCustomizer(directory -> requirePasswords(directory.toPath()))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("idle_in_transaction_session_timeout", "60s");
        return builder;
    }

    private static void requirePasswords(Path directory) {
        try {
            Files.writeString(
                    directory.resolve("pg_hba.conf"),
                    "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Whether our own server answers on our port with our password. */
    private boolean answers() {
        try (var connection = connect(USER);
                var statement = connection.createStatement();
                var row = statement.executeQuery("show data_directory")) {
            row.next();
            if (!Path.of(row.getString(1)).toRealPath().equals(data.toRealPath())) {
                throw taken();
            }
            return true;
        } catch (SQLException absent) {
            return false;
        } catch (IOException moved) {
            throw taken();
        }
    }

    private void refuseForeignServer() {
        try (var socket = new java.net.Socket()) {
            socket.connect(new java.net.InetSocketAddress("127.0.0.1", port), 500);
            if (!Files.exists(data.resolve("postmaster.pid"))) {
                throw taken();
            }
        } catch (IOException free) {
            LOG.debug("port {} is free", port);
        }
    }

    private DatabaseUnusable taken() {
        return new DatabaseUnusable("Port " + port + " is taken by another program, so the database in " + data
                + " cannot start. End that program or choose another port with verdant.embedded.port.");
    }

    private void prepare() {
        try (var connection = connect(USER);
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + DATABASE);
        } catch (SQLException refused) {
            throw new DatabaseUnusable("PostgreSQL in " + data + " does not answer: " + refused.getMessage());
        }
        checkDurability();
    }

    private void checkDurability() {
        try (var connection = connect(DATABASE);
                var statement = connection.createStatement()) {
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                try (var row = statement.executeQuery("show " + setting)) {
                    row.next();
                    if (!row.getString(1).equals("on")) {
                        throw new DatabaseUnusable("PostgreSQL in " + data + " runs with " + setting + " off.");
                    }
                }
            }
        } catch (SQLException refused) {
            throw new DatabaseUnusable("PostgreSQL in " + data + " does not answer: " + refused.getMessage());
        }
    }

    /** Stops the server after everything else has ended. One that was attached to is asked to end when its last client has gone. */
    void stop() throws IOException {
        if (server != null) {
            server.close();
            return;
        }
        var pidFile = data.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        }
    }

    private Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(url(database), properties);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Path passwordFile() {
        return home.resolve("password");
    }

    private String password() throws IOException {
        var file = passwordFile();
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes), StandardCharsets.UTF_8);
        }
        return Files.readString(file, StandardCharsets.UTF_8).trim();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusable("The start was interrupted.");
        }
    }
}
