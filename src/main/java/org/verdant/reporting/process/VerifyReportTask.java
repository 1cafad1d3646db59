package org.verdant.reporting.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.reporting.VerifyProjectReport;
import org.verdant.reporting.VerifyReport;
import org.verdant.reporting.VerifyReportForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ReportProcess;
import org.verdant.workflow.UserTaskHandler;

@Component
class VerifyReportTask implements UserTaskHandler<VerifyReportForm> {
    private final FileKind files;
    private final VerifyReport verifyReport;
    private final VerifyProjectReport verifyProjectReport;

    VerifyReportTask(FileKind files, VerifyReport verifyReport, VerifyProjectReport verifyProjectReport) {
        this.files = files;
        this.verifyReport = verifyReport;
        this.verifyProjectReport = verifyProjectReport;
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
        var facts = new HashMap<String, Object>();
        if (files.isProject(task.caseId())) {
            verifyProjectReport
                    .verify(task.caseId(), form, actor)
                    .ifPresent(dates -> facts.putAll(AskReportListener.of(dates)));
        } else {
            verifyReport
                    .verify(task.caseId(), form, actor)
                    .ifPresent(schedule -> facts.putAll(ReportDates.of(schedule)));
        }
        facts.put(
                ReportProcess.VERIFICATION,
                Objects.requireNonNull(form.outcome()).name());
        return facts;
    }
}
