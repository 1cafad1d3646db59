package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.workflow.CourseRun;

/** Tells a course run when it is over. */
@Component("courseRunDates")
class CourseRunDates implements ExecutionListener {
    private final ProposalReader proposals;

    CourseRunDates(ProposalReader proposals) {
        this.proposals = proposals;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = (Integer) execution.getVariable(CourseRun.RUN_NUMBER);
        var runs = proposals
                .facts(CaseId.of(execution.getProcessBusinessKey()))
                .project()
                .runs();
        execution.setVariable(
                CourseRun.RUN_ENDS,
                ProjectDatesListener.after(runs.get(number - 1).to()));
    }
}
