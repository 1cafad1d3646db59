package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.SubmitReport;
import org.verdant.reporting.SubmitReportForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ReportProcess;
import org.verdant.workflow.UserTaskHandler;

@Component
class SubmitReportTask implements UserTaskHandler<SubmitReportForm> {
    private final SubmitReport submitReport;

    SubmitReportTask(SubmitReport submitReport) {
        this.submitReport = submitReport;
    }

    @Override
    public String taskKey() {
        return ReportProcess.SUBMIT_REPORT;
    }

    @Override
    public Class<SubmitReportForm> form() {
        return SubmitReportForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, SubmitReportForm form, Actor actor) {
        submitReport.submit(task.caseId(), form, actor);
        return Map.of();
    }
}
