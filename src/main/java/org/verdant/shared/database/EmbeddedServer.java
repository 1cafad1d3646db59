package org.verdant.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * A real PostgreSQL 17 of the product's own: durable, reachable from this machine only, by password only. A server that a killed
 * application left behind is taken over; a server that was killed is started again.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final EmbeddedSettings settings;
    private final DataFolder folder;
    private final Probe probe;
    private @Nullable Command command;
    private @Nullable FileChannel lock;
    private @Nullable Watch watch;

    EmbeddedServer(EmbeddedSettings settings) {
        this.settings = settings;
        this.folder = new DataFolder(settings.dataDir());
        this.probe = new Probe(folder, settings.port());
    }

    void start() {
        try {
            lock = folder.lock();
            if (folder.isReady() && probe.answersAsOurs()) {
                LOG.info("Took over the PostgreSQL that an earlier run left on port {}", settings.port());
            } else {
                refuseTakenPort();
                setUpOnce();
                startServer();
            }
            probe.prepare();
            folder.endSetUp();
        } catch (IOException broken) {
            unlock();
            throw new UncheckedIOException("the embedded database cannot use " + settings.dataDir(), broken);
        } catch (EmbeddedRefused refused) {
            unlock();
            throw refused;
        }
        watch = new Watch(probe, this::startServer);
    }

    JdbcConnectionDetails connection() {
        return probe.connection();
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        if (!command().run("pg_ctl", "stop", "-D", folder.data().toString(), "-m", "fast", "-w", "-t", "60")) {
            LOG.warn("PostgreSQL did not stop in time; it will recover on the next start");
        }
        unlock();
    }

    private void unlock() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException broken) {
            LOG.warn("The lock beside {} could not be let go", folder.data(), broken);
        }
    }

    private void refuseTakenPort() {
        if (probe.portIsTaken()) {
            throw new EmbeddedRefused(
                    "Port " + settings.port()
                            + " of this machine, which the embedded database needs, is taken by another program.",
                    "Stop that program, or choose another port: --verdant.embedded.port=...");
        }
    }

    private void setUpOnce() throws IOException {
        if (folder.isReady()) {
            return;
        }
        folder.beginSetUp();
        LOG.info("Setting up PostgreSQL's data in {}", folder.data());
        if (!makeData()) {
            throw new EmbeddedRefused(
                    "PostgreSQL could not set up its data in " + folder.data() + ".",
                    "The reason is at the end of " + folder.log() + ".");
        }
        Files.writeString(
                folder.data().resolve("postgresql.conf"),
                System.lineSeparator() + "include 'verdant.conf'" + System.lineSeparator(),
                java.nio.file.StandardOpenOption.APPEND);
    }

    private boolean makeData() {
        return command()
                .run(
                        "initdb",
                        "-D",
                        folder.data().toString(),
                        "--username=" + Probe.OWNER,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--data-checksums",
                        "--auth=scram-sha-256",
                        "--pwfile=" + folder.passwordFile());
    }

    /** Right after a server was killed its last children may still hold the data: try again until they are gone. */
    private void startServer() {
        writeSettings();
        var data = folder.data().toString();
        var end = System.nanoTime() + PATIENCE.toNanos();
        if (command().run("pg_ctl", "status", "-D", data)) {
            command().run("pg_ctl", "stop", "-D", data, "-m", "fast", "-w");
        }
        while (!command()
                .run(
                        "pg_ctl",
                        "start",
                        "-D",
                        data,
                        "-w",
                        "-t",
                        "300",
                        "-l",
                        folder.log().toString())) {
            if (System.nanoTime() > end) {
                throw new EmbeddedRefused(
                        "PostgreSQL did not start on the data in " + data + ".",
                        "The reason is at the end of " + folder.log() + ".");
            }
            Watch.pause(PAUSE);
        }
    }

    private void writeSettings() {
        try {
            Files.writeString(folder.data().resolve("verdant.conf"), """
                    listen_addresses = '127.0.0.1'
                    port = %d
                    unix_socket_directories = ''
                    password_encryption = 'scram-sha-256'
                    max_connections = 60
                    shared_buffers = '128MB'
                    fsync = on
                    synchronous_commit = on
                    full_page_writes = on
                    timezone = 'UTC'
                    log_timezone = 'UTC'
                    idle_in_transaction_session_timeout = '120s'
                    jit = off
                    """.formatted(settings.port()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Command command() {
        if (command == null) {
            command = new Command(Programs.unpackedUnder(settings.programsDir()), folder.log());
        }
        return command;
    }
}
