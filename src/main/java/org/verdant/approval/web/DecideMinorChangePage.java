package org.verdant.approval.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.workflow.ChangeRequestProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class DecideMinorChangePage implements TaskPage {
    private final ChangesTab tab;

    DecideMinorChangePage(ChangesTab tab) {
        this.tab = tab;
    }

    @Override
    public String taskKey() {
        return ChangeRequestProcess.DECIDE_MINOR_CHANGE;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        return tab.decision(task.caseId());
    }
}
