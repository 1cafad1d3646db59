package org.verdant.shared.database;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the embedded server once a second and has it started again when somebody has killed it. */
final class Watch implements AutoCloseable, Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Probe probe;
    private final Runnable restart;
    private final Thread thread;

    Watch(Probe probe, Runnable restart) {
        this.probe = probe;
        this.restart = restart;
        this.thread = new Thread(this, "embedded-postgresql-watch");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            pause(PAUSE);
            if (!Thread.currentThread().isInterrupted() && !probe.portIsTaken()) {
                startAgain();
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(30).toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() {
        LOG.warn("The embedded PostgreSQL is gone: starting it again");
        try {
            restart.run();
            LOG.info("The embedded PostgreSQL is back");
        } catch (EmbeddedRefused refused) {
            LOG.error("{} {}", refused.getMessage(), refused.cure());
        }
    }
}
