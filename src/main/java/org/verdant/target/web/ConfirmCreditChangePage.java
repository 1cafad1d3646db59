package org.verdant.target.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.NotFound;
import org.verdant.target.CreditChangeHistory;
import org.verdant.workflow.CreditChangeProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class ConfirmCreditChangePage implements TaskPage {
    private final CreditModel credits;
    private final CreditChangeHistory changes;

    ConfirmCreditChangePage(CreditModel credits, CreditChangeHistory changes) {
        this.credits = credits;
        this.changes = changes;
    }

    @Override
    public String taskKey() {
        return CreditChangeProcess.CONFIRM_CREDIT_CHANGE;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var change = changes.newest(task.caseId(), task.country()).orElseThrow(() -> new NotFound("not-found"));
        var credit = credits.require(change.target().value(), change.credit(), actor);
        return Map.of(
                "credit",
                credit,
                "change",
                change,
                "people",
                credits.people(List.of(credit), List.of(change)),
                "outcomes",
                credits.outcomes());
    }
}
