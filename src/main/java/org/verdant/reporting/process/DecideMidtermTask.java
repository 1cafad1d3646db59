package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.DecideMidterm;
import org.verdant.reporting.MidtermForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.PeriodicReports;
import org.verdant.workflow.UserTaskHandler;

@Component
class DecideMidtermTask implements UserTaskHandler<MidtermForm> {
    private final DecideMidterm decideMidterm;

    DecideMidtermTask(DecideMidterm decideMidterm) {
        this.decideMidterm = decideMidterm;
    }

    @Override
    public String taskKey() {
        return PeriodicReports.DECIDE_MIDTERM;
    }

    @Override
    public Class<MidtermForm> form() {
        return MidtermForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, MidtermForm form, Actor actor) {
        var outcome = decideMidterm.decide(task.caseId(), form, actor);
        return Map.of(PeriodicReports.MIDTERM, outcome.name());
    }
}
