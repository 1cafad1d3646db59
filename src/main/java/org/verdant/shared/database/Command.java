package org.verdant.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one of PostgreSQL's programs to its end. They refuse root, so root runs them in a user namespace of their own. */
final class Command {
    private static final Logger LOG = LoggerFactory.getLogger(Command.class);
    private static final int PATIENCE_SECONDS = 330;

    private final Path programs;
    private final Path output;

    /** Uses the programs of a folder; what they print goes to a file, because a server that they start keeps it open. */
    Command(Path programs, Path output) {
        this.programs = programs;
        this.output = output;
    }

    /** True when the program ended well. */
    boolean run(String program, String... arguments) {
        var words = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/unshare"))) {
            words.addAll(List.of("/usr/bin/unshare", "-U"));
        }
        words.add(programs.resolve("bin").resolve(program).toString());
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().put("TZ", "UTC");
        builder.environment().put("LC_ALL", "C");
        try {
            var process = builder.start();
            var ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            LOG.debug("{} ended: {}", words, ended);
            return ended && process.exitValue() == 0;
        } catch (IOException missing) {
            throw new EmbeddedRefused(
                    "PostgreSQL's program cannot be run: " + missing.getMessage(),
                    "Check that the folder is not mounted noexec (setting verdant.embedded.programs-dir).");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
