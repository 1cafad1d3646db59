package org.verdant.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.review.AnswerClarification;
import org.verdant.review.AnswerClarificationForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.ClarificationProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class AnswerClarificationTask implements UserTaskHandler<AnswerClarificationForm> {
    private final AnswerClarification answerClarification;

    AnswerClarificationTask(AnswerClarification answerClarification) {
        this.answerClarification = answerClarification;
    }

    @Override
    public String taskKey() {
        return ClarificationProcess.ANSWER_CLARIFICATION;
    }

    @Override
    public Class<AnswerClarificationForm> form() {
        return AnswerClarificationForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, AnswerClarificationForm form, Actor actor) {
        answerClarification.answer(task.caseId(), form, actor);
        return Map.of();
    }
}
