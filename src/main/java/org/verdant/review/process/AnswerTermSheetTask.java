package org.verdant.review.process;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.review.AnswerTermSheet;
import org.verdant.review.AnswerTermSheetForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.FinancingAppraisal;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class AnswerTermSheetTask implements UserTaskHandler<AnswerTermSheetForm> {
    private final AnswerTermSheet answerTermSheet;

    AnswerTermSheetTask(AnswerTermSheet answerTermSheet) {
        this.answerTermSheet = answerTermSheet;
    }

    @Override
    public String taskKey() {
        return FinancingAppraisal.ANSWER_TERM_SHEET;
    }

    @Override
    public Class<AnswerTermSheetForm> form() {
        return AnswerTermSheetForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, AnswerTermSheetForm form, Actor actor) {
        answerTermSheet.answer(task.caseId(), form, actor);
        return Map.of(
                FinancingAppraisal.TERM_SHEET,
                Objects.requireNonNull(form.outcome()).name());
    }
}
