package org.verdant.reporting.process;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.reporting.Verification;
import org.verdant.reporting.VerifyAcceptance;
import org.verdant.reporting.VerifyReportForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.StudyAcceptance;
import org.verdant.workflow.UserTaskHandler;

@Component
class VerifyAcceptanceTask implements UserTaskHandler<VerifyReportForm> {
    private final VerifyAcceptance verifyAcceptance;

    VerifyAcceptanceTask(VerifyAcceptance verifyAcceptance) {
        this.verifyAcceptance = verifyAcceptance;
    }

    @Override
    public String taskKey() {
        return StudyAcceptance.VERIFY_ACCEPTANCE;
    }

    @Override
    public Class<VerifyReportForm> form() {
        return VerifyReportForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, VerifyReportForm form, Actor actor) {
        var finding = verifyAcceptance.verify(task.caseId(), Objects.requireNonNull(task.country()), form, actor);
        var notFor = finding == Verification.ACCEPT ? actor.person().toString() : "";
        return Map.of(StudyAcceptance.VERIFICATION, finding.name(), OpenTask.NOT_FOR, notFor);
    }
}
