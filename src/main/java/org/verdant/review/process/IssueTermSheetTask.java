package org.verdant.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.review.IssueTermSheet;
import org.verdant.review.IssueTermSheetForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.FinancingAppraisal;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class IssueTermSheetTask implements UserTaskHandler<IssueTermSheetForm> {
    private final IssueTermSheet issueTermSheet;

    IssueTermSheetTask(IssueTermSheet issueTermSheet) {
        this.issueTermSheet = issueTermSheet;
    }

    @Override
    public String taskKey() {
        return FinancingAppraisal.ISSUE_TERM_SHEET;
    }

    @Override
    public Class<IssueTermSheetForm> form() {
        return IssueTermSheetForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, IssueTermSheetForm form, Actor actor) {
        issueTermSheet.issue(task.caseId(), form, actor);
        return Map.of();
    }
}
