package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.ConfirmAcceptance;
import org.verdant.reporting.ConfirmCredit;
import org.verdant.reporting.ConfirmCreditForm;
import org.verdant.reporting.ConfirmStart;
import org.verdant.shared.Actor;
import org.verdant.target.TargetCode;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ReportProcess;
import org.verdant.workflow.UserTaskHandler;

@Component
class ConfirmCreditTask implements UserTaskHandler<ConfirmCreditForm> {
    /** What the report of an event counts to; the same code stands on the step {@code creditActivity} of the diagram. */
    private static final TargetCode TARGET = new TargetCode("C1.1");

    private final FileKind files;
    private final ConfirmCredit confirmCredit;
    private final ConfirmStart confirmStart;
    private final ConfirmAcceptance confirmAcceptance;

    ConfirmCreditTask(
            FileKind files,
            ConfirmCredit confirmCredit,
            ConfirmStart confirmStart,
            ConfirmAcceptance confirmAcceptance) {
        this.files = files;
        this.confirmCredit = confirmCredit;
        this.confirmStart = confirmStart;
        this.confirmAcceptance = confirmAcceptance;
    }

    @Override
    public String taskKey() {
        return ReportProcess.CONFIRM_CREDIT;
    }

    @Override
    public Class<ConfirmCreditForm> form() {
        return ConfirmCreditForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, ConfirmCreditForm form, Actor actor) {
        var country = task.country();
        if (country != null) {
            var accepted = confirmAcceptance.confirm(task.caseId(), country, form, actor);
            return Map.of(ReportProcess.CONFIRMATION, accepted.name(), OpenTask.NOT_FOR, "");
        }
        var outcome = files.isProject(task.caseId())
                ? confirmStart.confirm(task.caseId(), form, actor)
                : confirmCredit.confirm(task.caseId(), TARGET, form, actor);
        return Map.of(ReportProcess.CONFIRMATION, outcome.name());
    }
}
