package org.verdant.reporting;

import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;
import org.verdant.target.ClaimCredit;
import org.verdant.target.CreditClaim;
import org.verdant.target.Occasion;
import org.verdant.target.TargetCode;

/**
 * Lets a verified report count, or be followed without a minimum, by a second person: neither who verified nor who proposed or reported (K21, {@code four-eyes}). The
 * credit is dated on the event's last day at its place (K10) and names where and when it was convened (K12).
 */
@UseCase
public class ConfirmCredit {
    private final ProposalReader proposals;
    private final Reports reports;
    private final ClaimCredit claimCredit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmCredit(
            ProposalReader proposals,
            Reports reports,
            ClaimCredit claimCredit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.reports = reports;
        this.claimCredit = claimCredit;
        this.events = events;
        this.clock = clock;
    }

    /** Claims the credit of the target, which a step of the diagram posts, or refuses it. An exchange that was not registered claims none. */
    public Confirmation confirm(CaseId caseId, TargetCode target, ConfirmCreditForm form, Actor actor) {
        var facts = proposals.facts(caseId);
        var report = reports.require(caseId, ReportState.ACCEPTED);
        var verified = Objects.requireNonNull(report.verified());
        if (actor.is(verified.by()) || OwnFile.is(facts, report, actor)) {
            throw new Forbidden("four-eyes");
        }
        var outcome = FindingCheck.require(form.outcome(), Confirmation.CONFIRM, form.comment());
        var state = outcome == Confirmation.CONFIRM ? ReportState.CONFIRMED : ReportState.CREDIT_REFUSED;
        reports.confirmed(report.id(), state, FindingCheck.text(form.comment()), actor, clock.instant());
        if (outcome == Confirmation.CONFIRM && facts.requireEvent().registered()) {
            claimCredit.claim(claim(facts, target, report, actor));
        }
        events.publishEvent(new CreditConfirmed(caseId, actor.person(), report.version(), outcome));
        return outcome;
    }

    private static CreditClaim claim(ProposalFacts facts, TargetCode target, ReportView report, Actor confirmer) {
        var event = facts.requireEvent();
        return new CreditClaim(
                facts.caseId(),
                Objects.requireNonNull(facts.number()),
                facts.title(),
                target,
                facts.caseId().toString(),
                report.heldTo(),
                report.attendance().stream().map(Attendance::country).toList(),
                facts.createdBy(),
                Objects.requireNonNull(report.verified()).by(),
                confirmer.person(),
                report.proofs(),
                new Occasion(event.parentEvent(), event.place(), report.heldFrom(), report.heldTo()));
    }
}
