package org.verdant.review.web;

import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.LightReview;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class DeclareInterestPage implements TaskPage {
    private final ProposalReader proposals;
    private final MessageSource messages;

    DeclareInterestPage(ProposalReader proposals, MessageSource messages) {
        this.proposals = proposals;
        this.messages = messages;
    }

    @Override
    public String taskKey() {
        return LightReview.DECLARE_INTEREST;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        return Map.of(
                "facts",
                proposals.facts(task.caseId()),
                "answers",
                List.of(choice("false", "review.interest.none"), choice("true", "review.interest.conflict")));
    }

    private Choice choice(String value, String key) {
        return new Choice(value, messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
