package org.verdant.approval.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.approval.RedressOutcome;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.RedressProcess;
import org.verdant.workflow.TaskPage;

@Component
class DecideRedressPage implements TaskPage {
    private final DecisionsModel models;
    private final MessageSource messages;

    DecideRedressPage(DecisionsModel models, MessageSource messages) {
        this.models = models;
        this.messages = messages;
    }

    @Override
    public String taskKey() {
        return RedressProcess.DECIDE_REDRESS;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new java.util.HashMap<>(models.of(task.caseId(), actor));
        model.put("outcomes", outcomes());
        return model;
    }

    private List<Choice> outcomes() {
        return Arrays.stream(RedressOutcome.values())
                .map(outcome -> new Choice(
                        outcome.name(),
                        messages.getMessage(
                                "approval.redressOutcome." + outcome, null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
