package org.verdant.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.verdant.VerdantApplication;

/** The product in a process of its own with its own durable data, as a user runs it, so that a test may kill either of the two. */
public final class ProductProcess implements AutoCloseable {
    private final Path folder;
    private final int databasePort = FreePorts.next();
    private final int port = FreePorts.next();
    private @Nullable Process process;

    /** Keeps data and logs in a folder; nothing runs yet. */
    public ProductProcess(Path folder) {
        this.folder = folder;
    }

    public int port() {
        return port;
    }

    /** Starts the product and waits until it answers. */
    public void start() {
        process = launch();
        Awaitility.await("the product's start, see " + folder)
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> ApiClient.anonymous(port).get("/actuator/health").status() == 200);
    }

    /** Runs the product for one command that ends by itself, and answers with its exit code. */
    public int run(String command) throws IOException, InterruptedException {
        var ended = launch(command);
        if (!ended.waitFor(2, TimeUnit.MINUTES)) {
            ended.destroyForcibly();
            throw new IllegalStateException("did not end: " + command);
        }
        return ended.exitValue();
    }

    /** {@code kill -9} of the product; its database goes on. */
    public void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** {@code kill -9} of the database's first process; the product goes on. */
    public void killDatabase() throws IOException {
        var first = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                .get(0);
        ProcessHandle.of(Long.parseLong(first.strip())).ifPresent(ProcessHandle::destroyForcibly);
    }

    public Connection database() throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/verdant",
                "verdant",
                Files.readString(folder.resolve("data.password")));
    }

    public String log() throws IOException {
        return Files.readString(folder.resolve("product.log"));
    }

    /** Ends the product in order, and with it its database. */
    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private Process launch(String... arguments) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-cp",
                productClassPath(),
                VerdantApplication.class.getName(),
                "--server.port=" + port,
                "--verdant.embedded.data-dir=" + folder.resolve("data"),
                "--verdant.embedded.programs-dir=" + TestPrograms.FOLDER,
                "--verdant.embedded.port=" + databasePort,
                "--verdant.demo.files=false"));
        words.addAll(List.of(arguments));
        try {
            Files.createDirectories(folder);
            return new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("product.log").toFile()))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The class path of the tests without the tests. */
    private static String productClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.contains("surefire"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
