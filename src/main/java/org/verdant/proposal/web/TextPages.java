package org.verdant.proposal.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.TextCheck;
import org.verdant.proposal.TextReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.GovernanceProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

/** The pages of the steps that write and check a text: both show it as it was filed last. */
@Configuration
class TextPages {
    private final ProposalReader proposals;
    private final TextReader texts;
    private final MessageSource messages;

    TextPages(ProposalReader proposals, TextReader texts, MessageSource messages) {
        this.proposals = proposals;
        this.texts = texts;
        this.messages = messages;
    }

    @Bean
    TaskPage draftTextPage() {
        return new Page(GovernanceProcess.DRAFT_TEXT);
    }

    @Bean
    TaskPage checkTextPage() {
        return new Page(GovernanceProcess.CHECK_TEXT);
    }

    private Map<String, Object> model(CaseId caseId) {
        var model = new HashMap<String, Object>();
        model.put("facts", proposals.facts(caseId));
        model.put("newest", texts.newest(caseId));
        var checks = texts.checks(caseId);
        model.put("checks", checks);
        model.put(
                "outcomes", Arrays.stream(TextCheck.values()).map(this::choice).toList());
        return model;
    }

    private Choice choice(TextCheck outcome) {
        return new Choice(
                outcome.name(), messages.getMessage("text.check." + outcome, null, LocaleContextHolder.getLocale()));
    }

    private final class Page implements TaskPage {
        private final String key;

        Page(String key) {
            this.key = key;
        }

        @Override
        public String taskKey() {
            return key;
        }

        @Override
        public Map<String, Object> model(OpenTask task, Actor actor) {
            return TextPages.this.model(task.caseId());
        }
    }
}
