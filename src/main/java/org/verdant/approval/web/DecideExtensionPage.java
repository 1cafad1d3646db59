package org.verdant.approval.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.approval.ExtensionOutcome;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.workflow.AgreementProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class DecideExtensionPage implements TaskPage {
    private final ProposalReader proposals;
    private final AgreementTab tab;
    private final AgreementChoices choices;

    DecideExtensionPage(ProposalReader proposals, AgreementTab tab, AgreementChoices choices) {
        this.proposals = proposals;
        this.tab = tab;
        this.choices = choices;
    }

    @Override
    public String taskKey() {
        return AgreementProcess.DECIDE_EXTENSION;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<>(tab.model(task.caseId()));
        model.put("facts", proposals.facts(task.caseId()));
        model.put("outcomes", choices.of(List.of(ExtensionOutcome.values()), "agreement.extension."));
        return model;
    }
}
