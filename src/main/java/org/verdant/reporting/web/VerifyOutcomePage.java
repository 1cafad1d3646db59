package org.verdant.reporting.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.reporting.OutcomeFinding;
import org.verdant.reporting.OutcomeNoteReader;
import org.verdant.shared.Actor;
import org.verdant.workflow.GovernanceProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class VerifyOutcomePage implements TaskPage {
    private final ProposalReader proposals;
    private final OutcomeNoteReader notes;
    private final ReportTab tab;
    private final ReportChoices choices;

    VerifyOutcomePage(ProposalReader proposals, OutcomeNoteReader notes, ReportTab tab, ReportChoices choices) {
        this.proposals = proposals;
        this.notes = notes;
        this.tab = tab;
        this.choices = choices;
    }

    @Override
    public String taskKey() {
        return GovernanceProcess.VERIFY_OUTCOME;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<>(tab.model(task.caseId()));
        model.put("facts", proposals.facts(task.caseId()));
        model.put("note", notes.of(task.caseId()).orElseThrow());
        model.put("outcomes", choices.of(OutcomeFinding.class, "reporting.outcome."));
        return model;
    }
}
