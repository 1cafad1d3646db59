package org.verdant.reporting.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.reporting.MidtermOutcome;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.PeriodicReports;
import org.verdant.workflow.TaskPage;

@Component
class DecideMidtermPage implements TaskPage {
    private final ProposalReader proposals;
    private final ReportTab tab;
    private final ReportChoices choices;

    DecideMidtermPage(ProposalReader proposals, ReportTab tab, ReportChoices choices) {
        this.proposals = proposals;
        this.tab = tab;
        this.choices = choices;
    }

    @Override
    public String taskKey() {
        return PeriodicReports.DECIDE_MIDTERM;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<>(tab.model(task.caseId()));
        model.put("facts", proposals.facts(task.caseId()));
        model.put("outcomes", choices.of(MidtermOutcome.class, "reporting.midterm."));
        return model;
    }
}
