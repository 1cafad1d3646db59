package org.verdant.reporting;

import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Ends the waiting for reports of a study that was stopped. The countries that accepted it before stay counted ({@code domain.md} 4.5). */
@UseCase
public class DropOpenReports {
    private final ProjectReports reports;

    DropOpenReports(ProjectReports reports) {
        this.reports = reports;
    }

    public void drop(CaseId caseId) {
        reports.drop(caseId);
    }
}
