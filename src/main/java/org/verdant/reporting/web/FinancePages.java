package org.verdant.reporting.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.verdant.proposal.ProposalReader;
import org.verdant.reporting.CheckCovenantForm;
import org.verdant.reporting.CheckDisbursementForm;
import org.verdant.reporting.CovenantReader;
import org.verdant.reporting.DecideBreachForm;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.CovenantProcess;
import org.verdant.workflow.Disbursement;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

/** The pages of the steps of a financing: they show its money or the covenant that is asked about, and what can be chosen. */
@Configuration
class FinancePages {
    private final ProposalReader proposals;
    private final FinancePart part;
    private final ReportChoices choices;
    private final CovenantReader covenants;
    private final CovenantProcess process;

    FinancePages(
            ProposalReader proposals,
            FinancePart part,
            ReportChoices choices,
            CovenantReader covenants,
            CovenantProcess process) {
        this.proposals = proposals;
        this.part = part;
        this.choices = choices;
        this.covenants = covenants;
        this.process = process;
    }

    /** What the page of one step adds to the money of the file. */
    private interface Addition {
        Map<String, Object> of(OpenTask task);
    }

    private record Page(String taskKey, ProposalReader proposals, FinancePart part, Addition addition)
            implements TaskPage {
        @Override
        public Map<String, Object> model(OpenTask task, Actor actor) {
            var model = new HashMap<>(part.model(task.caseId()));
            model.put("facts", proposals.facts(task.caseId()));
            model.put("papers", part.papers(task.caseId()));
            model.putAll(addition.of(task));
            return model;
        }
    }

    private TaskPage page(String key, Addition addition) {
        return new Page(key, proposals, part, addition);
    }

    private TaskPage page(String key, String name, Supplier<List<Choice>> offered) {
        return page(key, task -> Map.of(name, offered.get()));
    }

    @Bean
    TaskPage requestDisbursementPage() {
        return page(Disbursement.REQUEST_DISBURSEMENT, task -> Map.of("left", part.left(task.caseId())));
    }

    @Bean
    TaskPage checkDisbursementPage() {
        return page(
                Disbursement.CHECK_DISBURSEMENT,
                "outcomes",
                () -> choices.of(CheckDisbursementForm.Clearance.class, "finance.check."));
    }

    @Bean
    TaskPage payDisbursementPage() {
        return page(Disbursement.PAY_DISBURSEMENT, task -> Map.of());
    }

    @Bean
    TaskPage recordDisbursementPage() {
        return page(Disbursement.RECORD_DISBURSEMENT, task -> Map.of());
    }

    @Bean
    TaskPage decideUndisbursedPage() {
        return page(
                Disbursement.DECIDE_UNDISBURSED,
                task -> Map.of("outcomes", choices.ofUndisbursed(part.left(task.caseId()))));
    }

    @Bean
    TaskPage checkCovenantPage() {
        return page(
                CovenantProcess.CHECK_COVENANT,
                task -> Map.of(
                        "covenant", covenants.require(task.caseId(), process.number(task)),
                        "outcomes", choices.of(CheckCovenantForm.Finding.class, "finance.covenant.check.")));
    }

    @Bean
    TaskPage decideBreachPage() {
        return page(
                CovenantProcess.DECIDE_BREACH,
                task -> Map.of(
                        "covenant", covenants.require(task.caseId(), process.number(task)),
                        "outcomes", choices.of(DecideBreachForm.Outcome.class, "finance.covenant.decide.")));
    }
}
