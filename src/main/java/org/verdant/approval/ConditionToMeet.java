package org.verdant.approval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.workflow.AgreementProcess;
import org.verdant.workflow.StepSubject;

/** Evidence is about the condition that it shows to be met. */
@Component
class ConditionToMeet implements StepSubject {
    private final AgreementSubjects subjects;

    ConditionToMeet(AgreementSubjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public String taskKey() {
        return AgreementProcess.MEET_CONDITION;
    }

    @Override
    public Map<CaseId, List<String>> names(Collection<CaseId> files) {
        return subjects.conditions(files);
    }
}
