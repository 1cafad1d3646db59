package org.verdant.review.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.verdant.proposal.ProposalReader;
import org.verdant.review.CheckKind;
import org.verdant.review.CheckOutcome;
import org.verdant.review.PlannedCategory;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.ChecksProcess;
import org.verdant.workflow.DueDiligence;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

/** The pages of the checks beside the reviews: they differ in what is looked at, not in what is answered. */
@Configuration
class CheckPages {
    private final ProposalReader proposals;
    private final PlannedCategory categories;
    private final MessageSource messages;

    CheckPages(ProposalReader proposals, PlannedCategory categories, MessageSource messages) {
        this.proposals = proposals;
        this.categories = categories;
        this.messages = messages;
    }

    @Bean
    TaskPage checkSafeguardsPage() {
        return new Page(ChecksProcess.CHECK_SAFEGUARDS, CheckKind.SAFEGUARDS);
    }

    @Bean
    TaskPage checkStandardsPage() {
        return new Page(ChecksProcess.CHECK_STANDARDS, CheckKind.STANDARDS);
    }

    @Bean
    TaskPage checkExportControlPage() {
        return new Page(ChecksProcess.CHECK_EXPORT_CONTROL, CheckKind.EXPORT_CONTROL);
    }

    @Bean
    TaskPage checkNonProliferationPage() {
        return new Page(ChecksProcess.CHECK_NON_PROLIFERATION, CheckKind.NON_PROLIFERATION);
    }

    @Bean
    TaskPage examineTechnologyPage() {
        return new Page(DueDiligence.EXAMINE_TECHNOLOGY, CheckKind.TECHNOLOGY);
    }

    @Bean
    TaskPage examineEconomicsPage() {
        return new Page(DueDiligence.EXAMINE_ECONOMICS, CheckKind.ECONOMICS);
    }

    @Bean
    TaskPage examineFinancesPage() {
        return new Page(DueDiligence.EXAMINE_FINANCES, CheckKind.FINANCES);
    }

    @Bean
    TaskPage examineLawPage() {
        return new Page(DueDiligence.EXAMINE_LAW, CheckKind.LAW);
    }

    @Bean
    TaskPage examineIntegrityPage() {
        return new Page(DueDiligence.EXAMINE_INTEGRITY, CheckKind.INTEGRITY);
    }

    private final class Page implements TaskPage {
        private final String key;
        private final CheckKind kind;

        Page(String key, CheckKind kind) {
            this.key = key;
            this.kind = kind;
        }

        @Override
        public String taskKey() {
            return key;
        }

        @Override
        public Map<String, Object> model(OpenTask task, Actor actor) {
            var facts = proposals.facts(task.caseId());
            var model = new HashMap<String, Object>();
            model.put("facts", facts);
            model.put("kind", kind);
            model.put("outcomes", choices(CheckOutcome.values(), "review.check.outcome."));
            if (kind == CheckKind.SAFEGUARDS) {
                model.put("declared", facts.project().declared());
                model.put("categories", choices(categories.of(task.caseId()).toArray(), "review.category."));
            }
            return model;
        }

        private List<Choice> choices(Object[] values, String prefix) {
            return Arrays.stream(values)
                    .map(value -> new Choice(
                            value.toString(),
                            messages.getMessage(prefix + value, null, LocaleContextHolder.getLocale())))
                    .toList();
        }
    }
}
