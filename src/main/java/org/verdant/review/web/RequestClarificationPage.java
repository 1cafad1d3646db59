package org.verdant.review.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.review.Clarity;
import org.verdant.review.ReviewReader;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.PanelReview;
import org.verdant.workflow.TaskPage;

@Component
class RequestClarificationPage implements TaskPage {
    private final ProposalReader proposals;
    private final ReviewReader reviews;
    private final ReviewTab tab;
    private final MessageSource messages;

    RequestClarificationPage(ProposalReader proposals, ReviewReader reviews, ReviewTab tab, MessageSource messages) {
        this.proposals = proposals;
        this.reviews = reviews;
        this.tab = tab;
        this.messages = messages;
    }

    @Override
    public String taskKey() {
        return PanelReview.REQUEST_CLARIFICATION;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var left = reviews.of(task.caseId(), actor).get(0).questionsLeft();
        var model = new HashMap<>(tab.of(task.caseId(), actor));
        model.put("facts", proposals.facts(task.caseId()));
        model.put("questionsLeft", left);
        model.put("outcomes", outcomes(left));
        return model;
    }

    private List<Choice> outcomes(int left) {
        return Arrays.stream(Clarity.values())
                .filter(outcome -> left > 0 || outcome != Clarity.ASK)
                .map(outcome -> new Choice(
                        outcome.name(),
                        messages.getMessage("review.clarity." + outcome, null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
