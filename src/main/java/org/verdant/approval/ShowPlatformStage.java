package org.verdant.approval;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;
import org.verdant.target.Programme;
import org.verdant.target.RecordWords;
import org.verdant.target.TrackedWord;

/**
 * Shows on the board which milestone the research platform has reached (Q3.2). A case that is withdrawn is dropped, unless its options
 * were never studied: then the platform is still not begun.
 */
@UseCase
public class ShowPlatformStage {
    private final PlatformStages stages;
    private final RecordWords recordWords;
    private final Programme programme;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShowPlatformStage(
            PlatformStages stages,
            RecordWords recordWords,
            Programme programme,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stages = stages;
        this.recordWords = recordWords;
        this.programme = programme;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Moves the milestone to where the diagram is.
     *
     * @param stage that the diagram stands for; anything else than the last that was written down is a withdrawal
     */
    public void show(CaseId caseId, PlatformStage stage) {
        var last = stages.last(caseId).orElse(null);
        if (last == null) {
            return;
        }
        var shown = last.stage() == stage ? last : withdrawn(caseId);
        var measure = TrackedWord.MILESTONE;
        recordWords.record(
                caseId,
                programme.trackedBy(Track.PLATFORM.name(), measure),
                new TrackedWord(measure, stage.name(), shown.document(), shown.on()));
    }

    private PlatformStageView withdrawn(CaseId caseId) {
        var today = LocalDate.now(clock);
        var dropped = new PlatformStageView(PlatformStage.DROPPED, today, null, null, PersonId.SYSTEM, clock.instant());
        stages.add(caseId, dropped);
        events.publishEvent(new PlatformReached(caseId, PersonId.SYSTEM, PlatformStage.DROPPED, today));
        return dropped;
    }
}
