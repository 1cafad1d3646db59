package org.verdant.workflow.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.workflow.ActivityDelivery;
import org.verdant.workflow.CancellationProcess;
import org.verdant.workflow.ChangeRequestProcess;
import org.verdant.workflow.ClarificationProcess;
import org.verdant.workflow.Deadline;
import org.verdant.workflow.Deadlines;
import org.verdant.workflow.DecisionProcess;
import org.verdant.workflow.Disbursement;
import org.verdant.workflow.FinancingReview;
import org.verdant.workflow.GovernanceProcess;
import org.verdant.workflow.LightReview;
import org.verdant.workflow.NoObjection;
import org.verdant.workflow.PanelSeat;
import org.verdant.workflow.PlatformProcess;
import org.verdant.workflow.ProjectReview;
import org.verdant.workflow.ProposalProcess;
import org.verdant.workflow.RedressProcess;
import org.verdant.workflow.StudyAcceptance;

/** Gives each diagram, at its start, the times that its timers read: {@code ${deadlines}} on the process. */
@Component("deadlines")
class DeadlineVariables implements ExecutionListener {
    private record Timer(String variable, String step, Function<Deadline, @Nullable Duration> part) {}

    /** Of those that the table writes in months. */
    private static final Map<String, Timer> CALENDAR =
            Map.of(FinancingReview.KEY, due(FinancingReview.CONCEPT_TIME, "conceptValid"));

    private static final Map<String, List<Timer>> TIMERS = Map.ofEntries(
            Map.entry(
                    ProposalProcess.KEY,
                    List.of(due(ProposalProcess.COMPLETION_TIME, ProposalProcess.COMPLETE_PROPOSAL))),
            Map.entry(
                    DecisionProcess.KEY, List.of(due(DecisionProcess.DECISION_TIME, DecisionProcess.DECIDE_PROPOSAL))),
            Map.entry(
                    NoObjection.KEY,
                    List.of(
                            due(NoObjection.NO_OBJECTION_TIME, NoObjection.GIVE_NO_OBJECTION),
                            reminder(NoObjection.NO_OBJECTION_REMINDER_TIME, NoObjection.GIVE_NO_OBJECTION))),
            Map.entry(
                    RedressProcess.KEY,
                    List.of(
                            due(RedressProcess.REDRESS_REQUEST_TIME, "requestRedress"),
                            due(RedressProcess.REDRESS_ANSWER_TIME, RedressProcess.DECIDE_REDRESS))),
            Map.entry(
                    ProjectReview.KEY,
                    List.of(due(ProjectReview.FULL_PROPOSAL_TIME, ProjectReview.SUBMIT_FULL_PROPOSAL))),
            Map.entry(
                    ChangeRequestProcess.KEY,
                    List.of(
                            due(ChangeRequestProcess.MINOR_CHANGE_TIME, ChangeRequestProcess.DECIDE_MINOR_CHANGE),
                            due(ChangeRequestProcess.MAJOR_CHANGE_TIME, ChangeRequestProcess.DECIDE_MAJOR_CHANGE))),
            Map.entry(
                    ClarificationProcess.KEY,
                    List.of(due(ClarificationProcess.ANSWER_TIME, ClarificationProcess.ANSWER_CLARIFICATION))),
            Map.entry(StudyAcceptance.KEY, List.of(due(StudyAcceptance.ACCEPTANCE_TIME, StudyAcceptance.ACCEPT_STUDY))),
            Map.entry(
                    GovernanceProcess.KEY,
                    List.of(
                            due(GovernanceProcess.COMPLETION_TIME, GovernanceProcess.COMPLETE_PROPOSAL),
                            due(GovernanceProcess.OUTCOME_NOTE_TIME, "outcomeNoteMissing"))),
            Map.entry(
                    PlatformProcess.KEY,
                    List.of(due(PlatformProcess.COMPLETION_TIME, PlatformProcess.COMPLETE_PROPOSAL))),
            Map.entry(ActivityDelivery.KEY, List.of(due(ActivityDelivery.OUTCOME_NOTE_TIME, "outcomeNoteMissing"))),
            Map.entry(
                    Disbursement.KEY, List.of(due(Disbursement.CANCELLATION_RIGHT_TIME, Disbursement.RIGHT_TO_CANCEL))),
            Map.entry(
                    CancellationProcess.KEY,
                    List.of(due(CancellationProcess.CANCELLATION_TIME, CancellationProcess.DECIDE_CANCELLATION))),
            Map.entry(FinancingReview.KEY, List.of(due(FinancingReview.FINANCIER_TIME, "awaitFinancier"))),
            Map.entry(PanelSeat.KEY, reviewer()),
            Map.entry(LightReview.KEY, reviewer()));

    private static List<Timer> reviewer() {
        return List.of(
                due(LightReview.DECLARATION_TIME, LightReview.DECLARE_INTEREST),
                due(LightReview.REVIEW_TIME, LightReview.REVIEW_PROPOSAL),
                reminder(LightReview.REVIEW_REMINDER_TIME, LightReview.REVIEW_PROPOSAL));
    }

    private final Deadlines table;

    DeadlineVariables(Deadlines table) {
        this.table = table;
    }

    private static Timer due(String variable, String step) {
        return new Timer(variable, step, Deadline::time);
    }

    private static Timer reminder(String variable, String step) {
        return new Timer(variable, step, Deadline::reminder);
    }

    @Override
    public void notify(DelegateExecution execution) {
        var track = (String) execution.getVariable(ProposalProcess.TRACK);
        var process = execution.getProcessDefinitionId().split(":", 2)[0];
        var calendar = CALENDAR.get(process);
        if (calendar != null) {
            execution.setVariable(calendar.variable(), table.written(track, calendar.step()));
        }
        for (var timer : TIMERS.getOrDefault(process, List.of())) {
            var time = timer.part().apply(table.of(track, timer.step()));
            if (time == null) {
                throw new IllegalStateException("deadlines.dmn has no " + timer.variable() + " for " + track);
            }
            execution.setVariable(timer.variable(), time.toString());
        }
    }
}
