package org.verdant.reporting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;
import org.verdant.target.ClaimCredit;
import org.verdant.target.CreditClaim;

/**
 * Lets the start of a project count, by a second person: neither who verified it nor who proposed or reported (K21,
 * {@code four-eyes}). Research counts from its kick-off, equipment from the day on which its agreement came into force, capacity
 * building from the later of its start date and the acceptance of its inception report ({@code domain.md} 1.2).
 */
@UseCase
public class ConfirmStart {
    private final ProposalReader proposals;
    private final ProjectReportReader reader;
    private final ProjectReports reports;
    private final ClaimCredit claimCredit;
    private final ApplicationEventPublisher events;

    ConfirmStart(
            ProposalReader proposals,
            ProjectReportReader reader,
            ProjectReports reports,
            ClaimCredit claimCredit,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.reader = reader;
        this.reports = reports;
        this.claimCredit = claimCredit;
        this.events = events;
    }

    /** Claims the credit, which a later step of the diagram posts, or sends the report back to be made again. */
    public Confirmation confirm(CaseId caseId, ConfirmCreditForm form, Actor actor) {
        var facts = proposals.facts(caseId);
        var report = reader.start(caseId).orElseThrow(() -> new Conflict("report-not-open"));
        var sent = report.newest().orElseThrow();
        var verified = Objects.requireNonNull(sent.verified());
        if (actor.is(verified.by()) || actor.is(sent.submittedBy()) || OwnFile.is(facts, actor)) {
            throw new Forbidden("four-eyes");
        }
        var outcome = FindingCheck.require(form.outcome(), Confirmation.CONFIRM, form.comment());
        reports.confirmed(report, outcome, FindingCheck.text(form.comment()), actor);
        if (outcome == Confirmation.CONFIRM) {
            claimCredit.claim(claim(facts, report, verified, actor));
        }
        events.publishEvent(new StartConfirmed(caseId, actor.person(), report.kind(), outcome));
        return outcome;
    }

    private static CreditClaim claim(
            ProposalFacts facts, ProjectReportView report, ReportView.Step verified, Actor confirmer) {
        return new CreditClaim(
                facts.caseId(),
                Objects.requireNonNull(facts.number()),
                facts.title(),
                Track.valueOf(facts.track()).target().orElseThrow(),
                facts.caseId().toString(),
                effective(facts, report, verified),
                countries(facts),
                facts.createdBy(),
                verified.by(),
                confirmer.person(),
                ProofCheck.ids(report.newest().orElseThrow().content().documentIds()),
                null);
    }

    private static LocalDate effective(ProposalFacts facts, ProjectReportView report, ReportView.Step verified) {
        var accepted = LocalDate.ofInstant(verified.at(), ZoneOffset.UTC);
        var start = facts.project().plannedStart();
        return report.heldOn().orElse(start == null || start.isBefore(accepted) ? accepted : start);
    }

    /** Those that carry it out together: the lead's, the partners', for equipment also the parties'. */
    private static List<CountryCode> countries(ProposalFacts facts) {
        return Stream.of(facts.partners(), facts.project().parties())
                .flatMap(List::stream)
                .map(ProposalFacts.PartnerOrganisation::country)
                .collect(Collectors.collectingAndThen(Collectors.toList(), countries -> Stream.concat(
                                Stream.of(facts.leadCountry()), countries.stream())
                        .distinct()
                        .toList()));
    }
}
