package org.verdant.reporting.process;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.reporting.ProjectSchedule;
import org.verdant.shared.CaseId;
import org.verdant.workflow.CapacityRunning;
import org.verdant.workflow.Deadlines;

/** Tells the courses of a project how many runs there are, by when one must have been held, and when the survey is due. */
@Component("courseDates")
class CourseDatesListener implements ExecutionListener {
    private final ProposalReader proposals;
    private final ProjectSchedule schedule;
    private final Deadlines deadlines;
    private final Clock clock;

    CourseDatesListener(ProposalReader proposals, ProjectSchedule schedule, Deadlines deadlines, Clock clock) {
        this.proposals = proposals;
        this.schedule = schedule;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var caseId = CaseId.of(execution.getProcessBusinessKey());
        var facts = proposals.facts(caseId);
        var first = deadlines.of(facts.track(), "firstRun").time();
        execution.setVariable(CapacityRunning.RUNS, facts.project().runs().size());
        execution.setVariable(
                CapacityRunning.FIRST_RUN_BY, Date.from(clock.instant().plus(first)));
        execution.setVariable(CapacityRunning.FOLLOW_UP_ON, ProjectDatesListener.after(schedule.followUp(caseId)));
    }
}
