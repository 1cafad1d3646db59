package org.verdant.approval.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.SilenceProcedure;
import org.verdant.workflow.TaskPage;

@Component
class AnswerTextPage implements TaskPage {
    private final TextTab tab;
    private final TextCommands commands;

    AnswerTextPage(TextTab tab, TextCommands commands) {
        this.tab = tab;
        this.commands = commands;
    }

    @Override
    public String taskKey() {
        return SilenceProcedure.ANSWER_TEXT;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<>(tab.model(task.caseId()));
        model.put("answers", commands.answers());
        model.put("askedCountry", Objects.requireNonNull(task.country()).name(LocaleContextHolder.getLocale()));
        return model;
    }
}
