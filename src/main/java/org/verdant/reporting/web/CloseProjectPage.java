package org.verdant.reporting.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.reporting.ClosingOutcome;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ProjectClosing;
import org.verdant.workflow.TaskPage;

@Component
class CloseProjectPage implements TaskPage {
    private final ProposalReader proposals;
    private final ReportTab tab;
    private final ReportChoices choices;

    CloseProjectPage(ProposalReader proposals, ReportTab tab, ReportChoices choices) {
        this.proposals = proposals;
        this.tab = tab;
        this.choices = choices;
    }

    @Override
    public String taskKey() {
        return ProjectClosing.CLOSE_PROJECT;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<>(tab.model(task.caseId()));
        model.put("facts", proposals.facts(task.caseId()));
        model.put("outcomes", choices.of(ClosingOutcome.class, "reporting.closing."));
        return model;
    }
}
