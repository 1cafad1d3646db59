package org.verdant.reporting;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Writes down that a project stopped by a rule: nobody reported its start or a course run in time, or its start was refused. */
@UseCase
public class RecordStop {
    private final ProjectEnds ends;
    private final ApplicationEventPublisher events;

    RecordStop(ProjectEnds ends, ApplicationEventPublisher events) {
        this.ends = ends;
        this.events = events;
    }

    public void record(CaseId caseId, StopReason reason) {
        ends.stopped(caseId, reason, null, PersonId.SYSTEM);
        events.publishEvent(new ProjectStopped(caseId, PersonId.SYSTEM, reason));
    }
}
