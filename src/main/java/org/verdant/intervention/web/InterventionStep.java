package org.verdant.intervention.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.target.CreditLedger;
import org.verdant.workflow.OpenTask;

/** What those see who answer to a proposal: the file, its credits, what was proposed and why, and what they can answer. */
@Component
class InterventionStep {
    private final ProposalReader proposals;
    private final InterventionTab tab;
    private final CreditLedger ledger;
    private final MessageSource messages;

    InterventionStep(ProposalReader proposals, InterventionTab tab, CreditLedger ledger, MessageSource messages) {
        this.proposals = proposals;
        this.tab = tab;
        this.ledger = ledger;
        this.messages = messages;
    }

    <T extends Enum<T>> Map<String, Object> model(OpenTask task, Actor actor, Class<T> outcomes, String words) {
        return Map.of(
                "facts",
                proposals.facts(task.caseId()),
                "intervention",
                tab.model(task.caseId(), actor),
                "cards",
                ledger.of(task.caseId()),
                "outcomes",
                choices(outcomes, words));
    }

    private <T extends Enum<T>> List<Choice> choices(Class<T> outcomes, String words) {
        return Arrays.stream(outcomes.getEnumConstants())
                .map(one ->
                        new Choice(one.name(), messages.getMessage(words + one, null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
