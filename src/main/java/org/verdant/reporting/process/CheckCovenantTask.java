package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.CheckCovenant;
import org.verdant.reporting.CheckCovenantForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.CovenantProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class CheckCovenantTask implements UserTaskHandler<CheckCovenantForm> {
    private final CheckCovenant checkCovenant;
    private final CovenantProcess process;

    CheckCovenantTask(CheckCovenant checkCovenant, CovenantProcess process) {
        this.checkCovenant = checkCovenant;
        this.process = process;
    }

    @Override
    public String taskKey() {
        return CovenantProcess.CHECK_COVENANT;
    }

    @Override
    public Class<CheckCovenantForm> form() {
        return CheckCovenantForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, CheckCovenantForm form, Actor actor) {
        var state = checkCovenant.check(task.caseId(), process.number(task), form, actor);
        return Map.of(CovenantProcess.COVENANT_STATE, state.name());
    }
}
