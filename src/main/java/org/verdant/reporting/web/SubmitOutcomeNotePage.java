package org.verdant.reporting.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.workflow.ActivityDelivery;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class SubmitOutcomeNotePage implements TaskPage {
    private final ProposalReader proposals;
    private final ReportTab tab;

    SubmitOutcomeNotePage(ProposalReader proposals, ReportTab tab) {
        this.proposals = proposals;
        this.tab = tab;
    }

    @Override
    public String taskKey() {
        return ActivityDelivery.SUBMIT_OUTCOME_NOTE;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<>(tab.model(task.caseId()));
        model.put("facts", proposals.facts(task.caseId()));
        model.put("paperChoices", tab.papers(task.caseId()));
        return model;
    }
}
