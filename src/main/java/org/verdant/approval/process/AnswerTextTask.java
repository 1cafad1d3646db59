package org.verdant.approval.process;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.approval.AnswerText;
import org.verdant.approval.AnswerTextForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.SilenceProcedure;
import org.verdant.workflow.UserTaskHandler;

@Component
class AnswerTextTask implements UserTaskHandler<AnswerTextForm> {
    private final AnswerText answerText;

    AnswerTextTask(AnswerText answerText) {
        this.answerText = answerText;
    }

    @Override
    public String taskKey() {
        return SilenceProcedure.ANSWER_TEXT;
    }

    @Override
    public Class<AnswerTextForm> form() {
        return AnswerTextForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, AnswerTextForm form, Actor actor) {
        var answer = answerText.answer(task.caseId(), Objects.requireNonNull(task.country()), form, actor);
        return Map.of(SilenceProcedure.MEMBER_ANSWER, answer.name());
    }
}
