package org.verdant.approval.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.approval.AgreementReader;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.workflow.AgreementProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class SignAgreementPage implements TaskPage {
    private final ProposalReader proposals;
    private final AgreementReader agreements;
    private final AgreementProcess process;
    private final AgreementTab tab;

    SignAgreementPage(
            ProposalReader proposals, AgreementReader agreements, AgreementProcess process, AgreementTab tab) {
        this.proposals = proposals;
        this.agreements = agreements;
        this.process = process;
        this.tab = tab;
    }

    @Override
    public String taskKey() {
        return AgreementProcess.SIGN_AGREEMENT;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<>(tab.model(task.caseId()));
        model.put("facts", proposals.facts(task.caseId()));
        agreements
                .of(task.caseId())
                .ifPresent(agreement -> model.put("party", agreement.party(process.number(task.id()))));
        return model;
    }
}
