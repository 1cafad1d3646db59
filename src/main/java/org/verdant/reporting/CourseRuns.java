package org.verdant.reporting;

import org.springframework.stereotype.Component;
import org.verdant.reporting.ProjectReportView.State;
import org.verdant.shared.CaseId;

/** What became of the course runs of a project. */
@Component
public class CourseRuns {
    private final ProjectReportReader reader;

    CourseRuns(ProjectReportReader reader) {
        this.reader = reader;
    }

    /** A run was verified. */
    public boolean isAnyDelivered(CaseId caseId) {
        return reader.of(caseId).stream().anyMatch(report -> report.isOf(ReportKind.RUN) && report.isAccepted());
    }

    /** A run is over and nobody found that it was not held; its report may still be awaited. */
    public boolean isAnyHeld(CaseId caseId) {
        return reader.of(caseId).stream()
                .anyMatch(report -> report.isOf(ReportKind.RUN) && report.state() != State.REFUSED);
    }
}
