package org.verdant.shared.database;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the embedded server once a second and has it started again when somebody has killed it. */
final class Watch implements AutoCloseable, Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final long PAUSE_SECONDS = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Probe probe;
    private final Runnable restart;
    private final CountDownLatch ended = new CountDownLatch(1);
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
        try {
            while (!ended.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                if (!probe.portIsTaken()) {
                    startAgain();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A start that is on its way is let finish: one that is cut short would go on beside whoever stops or starts the server next. */
    @Override
    public void close() {
        ended.countDown();
        try {
            thread.join(PATIENCE.toMillis());
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
