package org.verdant.reporting.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.reporting.VerifyReport;
import org.verdant.reporting.VerifyReportForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ReportProcess;
import org.verdant.workflow.UserTaskHandler;

@Component
class VerifyReportTask implements UserTaskHandler<VerifyReportForm> {
    private final VerifyReport verifyReport;

    VerifyReportTask(VerifyReport verifyReport) {
        this.verifyReport = verifyReport;
    }

    @Override
    public String taskKey() {
        return ReportProcess.VERIFY_REPORT;
    }

    @Override
    public Class<VerifyReportForm> form() {
        return VerifyReportForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, VerifyReportForm form, Actor actor) {
        var extended = verifyReport.verify(task.caseId(), form, actor);
        var facts = new HashMap<String, Object>();
        facts.put(
                ReportProcess.VERIFICATION,
                Objects.requireNonNull(form.outcome()).name());
        extended.ifPresent(schedule -> facts.putAll(ReportDates.of(schedule)));
        return facts;
    }
}
