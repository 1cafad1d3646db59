package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.DecideBreach;
import org.verdant.reporting.DecideBreachForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.CovenantProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class DecideBreachTask implements UserTaskHandler<DecideBreachForm> {
    private final DecideBreach decideBreach;
    private final CovenantProcess process;

    DecideBreachTask(DecideBreach decideBreach, CovenantProcess process) {
        this.decideBreach = decideBreach;
        this.process = process;
    }

    @Override
    public String taskKey() {
        return CovenantProcess.DECIDE_BREACH;
    }

    @Override
    public Class<DecideBreachForm> form() {
        return DecideBreachForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, DecideBreachForm form, Actor actor) {
        var covenant = decideBreach.decide(task.caseId(), process.number(task), form, actor);
        return Map.of(
                CovenantProcess.COVENANT_STATE, covenant.state().name(),
                CovenantProcess.COVENANT_DUE, ProjectDatesListener.after(covenant.due()));
    }
}
