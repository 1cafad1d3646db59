package org.verdant.reporting;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.reporting.ProjectReportView.State;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;

/**
 * Checks the report of a project: accepts it, returns it with a comment and time to mend it, or refuses it. Refuses whoever proposed
 * or reported ({@code conflict-of-interest}).
 */
@UseCase
public class VerifyProjectReport {
    private final ProposalReader proposals;
    private final ProjectReports reports;
    private final ReportTimes times;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VerifyProjectReport(
            ProposalReader proposals,
            ProjectReports reports,
            ReportTimes times,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.reports = reports;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    /** Answers the new dates when the report goes back. */
    public Optional<ReportDeadlines> verify(CaseId caseId, VerifyReportForm form, Actor actor) {
        var facts = proposals.facts(caseId);
        var report = reports.require(caseId, State.SUBMITTED);
        if (OwnFile.is(facts, actor) || actor.is(report.newest().orElseThrow().submittedBy())) {
            throw new Forbidden("conflict-of-interest");
        }
        var outcome = FindingCheck.require(form.outcome(), Verification.ACCEPT, form.comment());
        reports.verified(report, outcome, FindingCheck.text(form.comment()), actor);
        events.publishEvent(new ProjectReportVerified(caseId, actor.person(), report.kind(), report.number(), outcome));
        if (outcome != Verification.RETURN) {
            return Optional.empty();
        }
        var again = times.again(facts.track(), report.due(), clock.instant());
        reports.due(report, again.due());
        return Optional.of(again);
    }
}
