package org.verdant.approval.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.approval.DecisionOutcome;
import org.verdant.approval.DecisionSeats;
import org.verdant.approval.TargetImpact;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.DecisionProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class DecideProposalPage implements TaskPage {
    private final ProposalReader proposals;
    private final TargetImpact impact;
    private final DecisionTab tab;
    private final CountriesPart countries;
    private final DecisionSeats seats;
    private final MessageSource messages;

    DecideProposalPage(
            ProposalReader proposals,
            TargetImpact impact,
            DecisionTab tab,
            CountriesPart countries,
            DecisionSeats seats,
            MessageSource messages) {
        this.proposals = proposals;
        this.impact = impact;
        this.tab = tab;
        this.countries = countries;
        this.seats = seats;
        this.messages = messages;
    }

    @Override
    public String taskKey() {
        return DecisionProcess.DECIDE_PROPOSAL;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var taken = tab.of(task.caseId());
        var model = new HashMap<String, Object>();
        model.put("facts", proposals.facts(task.caseId()));
        model.put("decisions", taken);
        model.put("countries", countries.of(task.caseId()));
        model.put("authorities", seats.authorities(task.caseId()));
        model.put("letterLanguages", letterLanguages());
        model.put(
                "outcomes",
                outcomes(taken.stream().anyMatch(row -> row.decision().outcome() == DecisionOutcome.RETURN)));
        impact.of(task.caseId()).ifPresent(standing -> model.put("standing", standing));
        return model;
    }

    private List<Choice> letterLanguages() {
        return Stream.of("en", "zh")
                .map(code -> new Choice(
                        code,
                        messages.getMessage("approval.letter.language." + code, null, LocaleContextHolder.getLocale())))
                .toList();
    }

    /** A file is returned once: the second time there is no such choice. */
    private List<Choice> outcomes(boolean returnedBefore) {
        return Arrays.stream(DecisionOutcome.values())
                .filter(outcome -> !returnedBefore || outcome != DecisionOutcome.RETURN)
                .map(outcome -> new Choice(
                        outcome.name(),
                        messages.getMessage("approval.outcome." + outcome, null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
