package org.verdant.approval.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.approval.AgreementReader;
import org.verdant.approval.EvidenceOutcome;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.Role;
import org.verdant.workflow.AgreementProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class MeetConditionPage implements TaskPage {
    private final ProposalReader proposals;
    private final AgreementReader agreements;
    private final AgreementProcess process;
    private final AgreementTab tab;
    private final AgreementChoices choices;

    MeetConditionPage(
            ProposalReader proposals,
            AgreementReader agreements,
            AgreementProcess process,
            AgreementTab tab,
            AgreementChoices choices) {
        this.proposals = proposals;
        this.agreements = agreements;
        this.process = process;
        this.tab = tab;
        this.choices = choices;
    }

    @Override
    public String taskKey() {
        return AgreementProcess.MEET_CONDITION;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<>(tab.model(task.caseId()));
        model.put("facts", proposals.facts(task.caseId()));
        model.put("delivers", task.role() == Role.PROPOSER);
        model.put("outcomes", choices.of(List.of(EvidenceOutcome.values()), "agreement.evidence."));
        agreements
                .of(task.caseId())
                .ifPresent(agreement -> model.put("condition", agreement.condition(process.number(task.id()))));
        return model;
    }
}
