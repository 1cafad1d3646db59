package org.verdant.reporting.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.reporting.Verification;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ReportProcess;
import org.verdant.workflow.TaskPage;

@Component
class VerifyReportPage implements TaskPage {
    private final ProposalReader proposals;
    private final ReportTab tab;
    private final ReportChoices choices;

    VerifyReportPage(ProposalReader proposals, ReportTab tab, ReportChoices choices) {
        this.proposals = proposals;
        this.tab = tab;
        this.choices = choices;
    }

    @Override
    public String taskKey() {
        return ReportProcess.VERIFY_REPORT;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<>(tab.model(task.caseId()));
        model.put("facts", proposals.facts(task.caseId()));
        model.put("outcomes", choices.of(Verification.class, "reporting.verification."));
        return model;
    }
}
