package org.verdant.shared.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** Asks the embedded server who it is and how it is set, and makes the product's role and database in it. */
final class Probe {
    static final String OWNER = "postgres";
    private static final String ROLE = "verdant";
    private static final String STARTING = "57P03";
    private static final int TRIES = 200;

    private final DataFolder folder;
    private final int port;

    Probe(DataFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    boolean portIsTaken() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 2000);
            return true;
        } catch (IOException free) {
            return false;
        }
    }

    /** True when the server on the port keeps its data in our folder; waits while it recovers. */
    boolean answersAsOurs() {
        for (var tries = 0; tries < TRIES && portIsTaken(); tries++) {
            try (var connection = connect()) {
                return Files.isSameFile(Path.of(show(connection, "data_directory")), folder.data());
            } catch (SQLException refused) {
                if (!STARTING.equals(refused.getSQLState())) {
                    return false;
                }
                Watch.pause(Duration.ofMillis(100));
            } catch (IOException gone) {
                return false;
            }
        }
        return false;
    }

    /** Refuses a server that could lose data; makes the role and the database that the product uses. */
    void prepare() {
        try (var connection = connect()) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                if (!"on".equals(show(connection, setting))) {
                    throw new EmbeddedRefused(
                            "The embedded database could lose data: " + setting + " is off.",
                            "Remove what switches it off from " + folder.data() + "/postgresql.auto.conf.");
                }
            }
            if (count(connection, "select count(*) from pg_roles where rolname = '" + ROLE + "'") == 0) {
                execute(connection, "create role " + ROLE + " login password '" + folder.password() + "'");
            }
            if (count(connection, "select count(*) from pg_database where datname = '" + ROLE + "'") == 0) {
                execute(connection, "create database " + ROLE + " owner " + ROLE);
            }
        } catch (SQLException failed) {
            throw new EmbeddedRefused(
                    "The embedded database does not answer as it should: " + failed.getMessage(),
                    "See the end of " + folder.log() + ".");
        }
    }

    JdbcConnectionDetails connection() {
        var password = folder.password();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return ROLE;
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getJdbcUrl() {
                return "jdbc:postgresql://127.0.0.1:" + port + "/" + ROLE;
            }
        };
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", OWNER);
        properties.setProperty("password", folder.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", properties);
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
