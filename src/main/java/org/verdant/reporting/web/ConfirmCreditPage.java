package org.verdant.reporting.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.approval.TargetImpact;
import org.verdant.proposal.ProposalReader;
import org.verdant.reporting.Confirmation;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ReportProcess;
import org.verdant.workflow.TaskPage;

@Component
class ConfirmCreditPage implements TaskPage {
    private final ProposalReader proposals;
    private final ReportTab tab;
    private final ReportChoices choices;
    private final TargetImpact impact;

    ConfirmCreditPage(ProposalReader proposals, ReportTab tab, ReportChoices choices, TargetImpact impact) {
        this.proposals = proposals;
        this.tab = tab;
        this.choices = choices;
        this.impact = impact;
    }

    @Override
    public String taskKey() {
        return ReportProcess.CONFIRM_CREDIT;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<>(tab.model(task.caseId()));
        model.put("facts", proposals.facts(task.caseId()));
        model.put("outcomes", choices.of(Confirmation.class, "reporting.confirmation."));
        impact.of(task.caseId()).ifPresent(standing -> model.put("standing", standing));
        return model;
    }
}
