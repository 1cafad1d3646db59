package org.verdant.reporting.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.StudyDetails.Confidentiality;
import org.verdant.reporting.AcceptStudyForm;
import org.verdant.reporting.Verification;
import org.verdant.shared.Actor;
import org.verdant.shared.Role;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ReportProcess;
import org.verdant.workflow.StudyAcceptance;
import org.verdant.workflow.StudyDelivery;
import org.verdant.workflow.TaskPage;

/** The pages of the steps of a planning study: they show the study's countries, and differ in what is chosen from. */
@Configuration
class StudyPages {
    private final ProposalReader proposals;
    private final StudyPart part;
    private final ReportChoices choices;

    StudyPages(ProposalReader proposals, StudyPart part, ReportChoices choices) {
        this.proposals = proposals;
        this.part = part;
        this.choices = choices;
    }

    @Bean
    TaskPage agreeDataPage() {
        return new Page(
                StudyDelivery.AGREE_DATA, "levels", choicesOf(Confidentiality.class, "proposal.confidentiality."));
    }

    @Bean
    TaskPage agreeAddedDataPage() {
        return new Page(
                StudyDelivery.AGREE_ADDED_DATA,
                "levels",
                choicesOf(Confidentiality.class, "proposal.confidentiality."));
    }

    @Bean
    TaskPage holdWorkshopPage() {
        return new Page(StudyDelivery.HOLD_WORKSHOP, "none", List::of);
    }

    @Bean
    TaskPage acceptStudyPage() {
        return new Page(
                StudyAcceptance.ACCEPT_STUDY, "answers", choicesOf(AcceptStudyForm.Answer.class, "study.answer."));
    }

    @Bean
    TaskPage verifyAcceptancePage() {
        return new Page(StudyAcceptance.VERIFY_ACCEPTANCE, "outcomes", choicesOf(Verification.class, "study.finding."));
    }

    @Bean
    TaskPage publishStudyPage() {
        return new Page(StudyDelivery.PUBLISH_STUDY, "none", List::of);
    }

    /** Beside what every credit shows. */
    @Bean
    TaskPage confirmCountryPage() {
        return new Page(ReportProcess.CONFIRM_CREDIT, "none", List::of);
    }

    /** Beside what every reversal shows. */
    @Bean
    TaskPage confirmCountryReversalPage() {
        return new Page(StudyAcceptance.CONFIRM_REVERSAL, "none", List::of);
    }

    private <E extends Enum<E>> Supplier<List<Choice>> choicesOf(Class<E> values, String prefix) {
        return () -> choices.of(values, prefix);
    }

    private final class Page implements TaskPage {
        private final String key;
        private final String name;
        private final Supplier<List<Choice>> offered;

        Page(String key, String name, Supplier<List<Choice>> offered) {
            this.key = key;
            this.name = name;
            this.offered = offered;
        }

        @Override
        public String taskKey() {
            return key;
        }

        @Override
        public Map<String, Object> model(OpenTask task, Actor actor) {
            var model = new HashMap<>(part.model(task.caseId()));
            model.put("facts", proposals.facts(task.caseId()));
            model.put("papers", part.papers(task.caseId()));
            part.finalReport(task.caseId()).ifPresent(report -> model.put("finalReport", report));
            model.put("forCoordinator", task.role() == Role.COORDINATOR);
            model.put(name, offered.get());
            var country = task.country();
            if (country != null) {
                model.put("askedCountry", country.name(LocaleContextHolder.getLocale()));
                part.of(task.caseId()).stream()
                        .filter(row -> row.view().country().equals(country))
                        .forEach(row -> model.put("one", row));
            }
            return model;
        }
    }
}
