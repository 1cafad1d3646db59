package org.verdant.reporting.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.workflow.Deadlines;
import org.verdant.workflow.ProjectClosing;
import org.verdant.workflow.ProjectStart;

/** Gives the diagrams of a project the days that they wait for: its first, its last, and the last for the kick-off. */
@Component("projectDates")
class ProjectDatesListener implements ExecutionListener {
    private final ProposalReader proposals;
    private final Deadlines deadlines;
    private final Clock clock;

    ProjectDatesListener(ProposalReader proposals, Deadlines deadlines, Clock clock) {
        this.proposals = proposals;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var facts = proposals.facts(CaseId.of(execution.getProcessBusinessKey()));
        var project = facts.project();
        var kickOff = deadlines.of(facts.track(), "kickOff").time();
        execution.setVariable(
                ProjectStart.KICK_OFF_BY, Date.from(clock.instant().plus(kickOff)));
        execution.setVariable(ProjectStart.PROJECT_STARTS, at(Objects.requireNonNull(project.plannedStart())));
        execution.setVariable(ProjectClosing.PROJECT_ENDS, after(Objects.requireNonNull(project.plannedEnd())));
    }

    /** When a day begins. Projects have no place of their own: the product's calendar is UTC. */
    static Date at(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** When a day is over. */
    static Date after(LocalDate day) {
        return at(day.plusDays(1));
    }
}
