package org.verdant.reporting.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.reporting.StopReader;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ProjectDelivery;
import org.verdant.workflow.TaskPage;

@Component
class ConfirmReversalPage implements TaskPage {
    private final ProposalReader proposals;
    private final ReportTab tab;
    private final StopReader stops;

    ConfirmReversalPage(ProposalReader proposals, ReportTab tab, StopReader stops) {
        this.proposals = proposals;
        this.tab = tab;
        this.stops = stops;
    }

    @Override
    public String taskKey() {
        return ProjectDelivery.CONFIRM_REVERSAL;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<>(tab.model(task.caseId()));
        model.put("facts", proposals.facts(task.caseId()));
        stops.of(task.caseId()).ifPresent(stop -> model.put("stop", stop));
        return model;
    }
}
