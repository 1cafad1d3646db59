package org.verdant.approval.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.approval.FinancierDecisionForm;
import org.verdant.document.ReadDocuments;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.Role;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.FinancingReview;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class FinancierDecisionPage implements TaskPage {
    private final ProposalReader proposals;
    private final ReadDocuments documents;
    private final MessageSource messages;

    FinancierDecisionPage(ProposalReader proposals, ReadDocuments documents, MessageSource messages) {
        this.proposals = proposals;
        this.documents = documents;
        this.messages = messages;
    }

    @Override
    public String taskKey() {
        return FinancingReview.FINANCIER_DECISION;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<String, Object>();
        var facts = proposals.facts(task.caseId());
        model.put("facts", facts);
        model.put("financier", facts.project().leadFinancier());
        model.put("onLetter", task.role() == Role.COORDINATOR);
        model.put(
                "outcomes",
                Arrays.stream(FinancierDecisionForm.Outcome.values())
                        .map(outcome -> new Choice(
                                outcome.name(),
                                messages.getMessage(
                                        "financier.outcome." + outcome, null, LocaleContextHolder.getLocale())))
                        .toList());
        model.put(
                "papers",
                documents.of(task.caseId()).stream()
                        .map(card -> new Choice(card.id().toString(), card.fileName()))
                        .toList());
        return model;
    }
}
