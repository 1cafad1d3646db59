package org.verdant.reporting;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;

/**
 * Checks a report against its proofs: accepts it for confirmation by a second person, returns it with a comment and time to mend it,
 * or refuses it. Refuses whoever proposed or reported ({@code conflict-of-interest}).
 */
@UseCase
public class VerifyReport {
    private final ProposalReader proposals;
    private final Reports reports;
    private final ReturnPeriod period;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VerifyReport(
            ProposalReader proposals,
            Reports reports,
            ReturnPeriod period,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.reports = reports;
        this.period = period;
        this.events = events;
        this.clock = clock;
    }

    /** Answers the new dates when the report goes back. */
    public Optional<ReportSchedule> verify(CaseId caseId, VerifyReportForm form, Actor actor) {
        var facts = proposals.facts(caseId);
        var report = reports.require(caseId, ReportState.SUBMITTED);
        if (OwnFile.is(facts, report, actor)) {
            throw new Forbidden("conflict-of-interest");
        }
        var outcome = FindingCheck.require(form.outcome(), Verification.ACCEPT, form.comment());
        reports.verified(report.id(), state(outcome), FindingCheck.text(form.comment()), actor, clock.instant());
        events.publishEvent(new ReportVerified(caseId, actor.person(), report.version(), outcome));
        return outcome == Verification.RETURN ? Optional.of(period.extend(caseId, facts.track())) : Optional.empty();
    }

    private static ReportState state(Verification outcome) {
        return switch (outcome) {
            case ACCEPT -> ReportState.ACCEPTED;
            case RETURN -> ReportState.RETURNED;
            case REFUSE -> ReportState.REFUSED;
        };
    }
}
