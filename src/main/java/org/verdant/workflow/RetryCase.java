package org.verdant.workflow;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/** Has the failed work of a file tried again. A coordinator's act, with a reason; refuses when nothing has failed ({@code nothing-failed}). */
@UseCase
public class RetryCase {
    private final CaseFiles files;
    private final CaseViews views;
    private final ManagementService management;
    private final ApplicationEventPublisher events;

    RetryCase(CaseFiles files, CaseViews views, ManagementService management, ApplicationEventPublisher events) {
        this.files = files;
        this.views = views;
        this.management = management;
        this.events = events;
    }

    public void retry(CaseId caseId, String reason, Actor actor) {
        if (!actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)) {
            throw new Forbidden("role");
        }
        if (reason.isBlank()) {
            throw new Invalid(FieldError.of("reason", "required"));
        }
        files.lock(caseId);
        var failed = views.instances(caseId).stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance)
                                .noRetriesLeft()
                                .listPage(0, 50)
                                .stream())
                .toList();
        if (failed.isEmpty()) {
            throw new Conflict("nothing-failed");
        }
        failed.forEach(job -> management.setJobRetries(job.getId(), 1));
        events.publishEvent(new CaseRetried(caseId, actor.person(), failed.size(), reason));
    }
}
