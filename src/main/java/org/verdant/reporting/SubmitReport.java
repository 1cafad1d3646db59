package org.verdant.reporting;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;

/**
 * Takes in the report of an event: who was there counts, not who was planned (K14). Refuses a report with fewer than two countries
 * present, dates that cannot be, or fewer than two proofs.
 */
@UseCase
public class SubmitReport {
    private final ProposalReader proposals;
    private final ReportCheck check;
    private final Reports reports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmitReport(
            ProposalReader proposals,
            ReportCheck check,
            Reports reports,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.check = check;
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    public void submit(CaseId caseId, SubmitReportForm form, Actor actor) {
        if (reports.isOpen(caseId)) {
            throw new Conflict("already-reported");
        }
        check.require(proposals.facts(caseId), form);
        var report = report(reports.nextVersion(caseId), form, actor);
        reports.add(caseId, report);
        events.publishEvent(new ReportSubmitted(
                caseId,
                actor.person(),
                report.version(),
                report.attendance().size(),
                report.participants(),
                report.proofs().size()));
    }

    private ReportView report(int version, SubmitReportForm form, Actor actor) {
        return new ReportView(
                UUID.randomUUID(),
                version,
                Objects.requireNonNull(form.heldFrom()),
                Objects.requireNonNull(form.heldTo()),
                Objects.requireNonNull(form.output()),
                form.output() == EventOutput.INSTRUMENT_ADOPTED ? form.officialReference() : null,
                Objects.requireNonNull(form.summary()).strip(),
                AttendanceCheck.rows(form),
                ProofCheck.ids(form.proofs()),
                ReportState.SUBMITTED,
                actor.person(),
                clock.instant(),
                null,
                null);
    }
}
