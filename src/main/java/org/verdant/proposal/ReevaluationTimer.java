package org.verdant.proposal;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks every few seconds ({@code verdant.reevaluation.look-every}) for open files that are to be looked at again, and goes on until none
 * is left. Rests after each step as long as the step took, so that people's own work comes in between. On nodes that run no jobs of the engine this does not run either.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class ReevaluationTimer {
    /** So few that whoever wants one of these files meanwhile does not notice. */
    static final int AT_ONCE = 10;

    private static final Duration LONGEST_REST = Duration.ofMillis(200);

    private static final Logger LOG = LoggerFactory.getLogger(ReevaluationTimer.class);

    private final ReevaluateFiles reevaluateFiles;
    private final LeaveOutFile leaveOutFile;
    private final Reassessment reassessment;
    private Reevaluations.@Nullable Turn stopped;

    ReevaluationTimer(ReevaluateFiles reevaluateFiles, LeaveOutFile leaveOutFile, Reassessment reassessment) {
        this.reevaluateFiles = reevaluateFiles;
        this.leaveOutFile = leaveOutFile;
        this.reassessment = reassessment;
    }

    @Scheduled(fixedDelayString = "${verdant.reevaluation.look-every:PT5S}")
    void look() {
        leaveOutWhatStopsIt();
        var begun = System.nanoTime();
        while (reevaluateFiles.next(AT_ONCE) > 0) {
            var worked = System.nanoTime() - begun;
            LockSupport.parkNanos(Math.min(worked, LONGEST_REST.toNanos()));
            begun = System.nanoTime();
        }
    }

    /** A file that stops the run twice, one after the other, is left out, so that the others are looked at. */
    private void leaveOutWhatStopsIt() {
        var suspect = reassessment.suspect();
        suspect.filter(turn -> turn.equals(stopped)).ifPresent(turn -> {
            LOG.warn("file {} is left out", turn.caseId());
            leaveOutFile.leaveOut(turn);
        });
        stopped = suspect.orElse(null);
    }
}
