package org.verdant.reporting;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Track;
import org.verdant.reporting.ProjectReportView.State;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;

/**
 * Takes in the report that a project owes. Refuses what its kind does not allow, a report before its period, and one for a period
 * that was reported and accepted already ({@code already-reported}).
 */
@UseCase
public class SubmitProjectReport {
    private final ProposalReader proposals;
    private final ProjectReportReader reader;
    private final ProjectReportCheck check;
    private final ProjectReports reports;
    private final ApplicationEventPublisher events;

    SubmitProjectReport(
            ProposalReader proposals,
            ProjectReportReader reader,
            ProjectReportCheck check,
            ProjectReports reports,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.reader = reader;
        this.check = check;
        this.reports = reports;
        this.events = events;
    }

    public void submit(CaseId caseId, SubmitReportForm form, Actor actor) {
        var asked = reports.require(caseId, State.ASKED);
        if (reader.of(caseId).stream().anyMatch(before -> isSame(before, asked, form))) {
            throw new Conflict("already-reported");
        }
        check.require(Track.valueOf(proposals.facts(caseId).track()), asked, form);
        reports.submitted(asked, form, actor);
        events.publishEvent(new ProjectReportSubmitted(
                caseId,
                actor.person(),
                asked.kind(),
                asked.number(),
                asked.versions().size() + 1));
    }

    /** The same report twice: its kind and period, accepted before. */
    private static boolean isSame(ProjectReportView before, ProjectReportView asked, SubmitReportForm form) {
        return before.isAccepted()
                && before.isOf(asked.kind())
                && before.periodTo().equals(form.periodTo());
    }
}
