package org.verdant.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The engine's timers, run one by one in the order of their due dates. A job that fails is left for the engine's own retries. */
@Component
class DueJobs {
    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);

    private final ManagementService management;
    private final Set<String> failed = new HashSet<>();

    DueJobs(ManagementService management) {
        this.management = management;
    }

    record Due(String id, Instant due) {}

    Optional<Due> next(Instant until) {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(until.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 50)
                .stream()
                .filter(job -> !failed.contains(job.getId()))
                .map(job -> new Due(
                        job.getId(),
                        job.getDuedate() == null
                                ? Instant.EPOCH
                                : job.getDuedate().toInstant()))
                .findFirst();
    }

    void run(Due job) {
        try {
            management.executeJob(job.id());
        } catch (OptimisticLockingException elsewhere) {
            LOG.debug("another thread ran job {}", job.id());
        } catch (ProcessEngineException failure) {
            LOG.warn("job {} failed while the time was moved", job.id(), failure);
            failed.add(job.id());
        }
    }

    void moveEngineTo(Duration offset) {
        ClockUtil.reset();
        if (!offset.isZero()) {
            ClockUtil.offset(offset.toMillis());
        }
    }
}
