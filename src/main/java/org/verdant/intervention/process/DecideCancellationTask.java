package org.verdant.intervention.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.intervention.CancellationForm;
import org.verdant.intervention.DecideCancellation;
import org.verdant.shared.Actor;
import org.verdant.workflow.CancellationProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class DecideCancellationTask implements UserTaskHandler<CancellationForm> {
    private final DecideCancellation decideCancellation;

    DecideCancellationTask(DecideCancellation decideCancellation) {
        this.decideCancellation = decideCancellation;
    }

    @Override
    public String taskKey() {
        return CancellationProcess.DECIDE_CANCELLATION;
    }

    @Override
    public Class<CancellationForm> form() {
        return CancellationForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, CancellationForm form, Actor actor) {
        return Map.of(
                CancellationProcess.CANCELLATION,
                decideCancellation.decide(task.caseId(), form, actor).name());
    }
}
