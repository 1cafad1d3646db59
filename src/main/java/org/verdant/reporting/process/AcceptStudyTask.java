package org.verdant.reporting.process;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.reporting.AcceptStudyForm;
import org.verdant.reporting.RecordAcceptance;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.StudyAcceptance;
import org.verdant.workflow.UserTaskHandler;

@Component
class AcceptStudyTask implements UserTaskHandler<AcceptStudyForm> {
    private final RecordAcceptance recordAcceptance;

    AcceptStudyTask(RecordAcceptance recordAcceptance) {
        this.recordAcceptance = recordAcceptance;
    }

    @Override
    public String taskKey() {
        return StudyAcceptance.ACCEPT_STUDY;
    }

    @Override
    public Class<AcceptStudyForm> form() {
        return AcceptStudyForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, AcceptStudyForm form, Actor actor) {
        var answer = recordAcceptance.record(task.caseId(), Objects.requireNonNull(task.country()), form, actor);
        return Map.of(
                StudyAcceptance.ACCEPTANCE,
                answer.name(),
                OpenTask.NOT_FOR,
                actor.person().toString());
    }
}
