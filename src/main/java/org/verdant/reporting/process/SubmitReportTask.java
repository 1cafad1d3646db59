package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.SubmitProjectReport;
import org.verdant.reporting.SubmitReport;
import org.verdant.reporting.SubmitReportForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ReportProcess;
import org.verdant.workflow.UserTaskHandler;

@Component
class SubmitReportTask implements UserTaskHandler<SubmitReportForm> {
    private final FileKind files;
    private final SubmitReport submitReport;
    private final SubmitProjectReport submitProjectReport;

    SubmitReportTask(FileKind files, SubmitReport submitReport, SubmitProjectReport submitProjectReport) {
        this.files = files;
        this.submitReport = submitReport;
        this.submitProjectReport = submitProjectReport;
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
        if (files.isProject(task.caseId())) {
            submitProjectReport.submit(task.caseId(), form, actor);
        } else {
            submitReport.submit(task.caseId(), form, actor);
        }
        return Map.of();
    }
}
