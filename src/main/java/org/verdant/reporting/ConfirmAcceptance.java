package org.verdant.reporting;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Track;
import org.verdant.reporting.StudyCountryMoved.Step;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;
import org.verdant.target.ClaimCredit;
import org.verdant.target.CreditClaim;
import org.verdant.target.Provenance;

/**
 * Lets the acceptance of a study by one country count, by a second person: not who verified it, nor one of the study's own side (K21,
 * {@code four-eyes}). Each country is a credit of its own, at the day of its own letter (K4, K5).
 */
@UseCase
public class ConfirmAcceptance {
    private final ProposalReader proposals;
    private final StudyReader reader;
    private final Studies studies;
    private final ClaimCredit claimCredit;
    private final ApplicationEventPublisher events;

    ConfirmAcceptance(
            ProposalReader proposals,
            StudyReader reader,
            Studies studies,
            ClaimCredit claimCredit,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.reader = reader;
        this.studies = studies;
        this.claimCredit = claimCredit;
        this.events = events;
    }

    /** Claims the credit of the country, which the diagram's next step posts, or asks for the acceptance again. */
    public Confirmation confirm(CaseId caseId, CountryCode country, ConfirmCreditForm form, Actor actor) {
        var facts = proposals.facts(caseId);
        var one = reader.require(caseId, country);
        var answer = one.newest().orElseThrow();
        if (actor.is(Objects.requireNonNull(answer.verified()).by()) || OwnFile.is(facts, actor)) {
            throw new Forbidden("four-eyes");
        }
        var outcome = FindingCheck.require(form.outcome(), Confirmation.CONFIRM, form.comment());
        studies.confirmed(caseId, one, outcome, FindingCheck.text(form.comment()), actor);
        if (outcome == Confirmation.CONFIRM) {
            claimCredit.claim(claim(facts, country, answer, actor));
        }
        events.publishEvent(new StudyCountryMoved(caseId, actor.person(), country, Step.CONFIRMED, outcome.name()));
        return outcome;
    }

    private static CreditClaim claim(
            ProposalFacts facts, CountryCode country, StudyCountryView.Answer answer, Actor confirmer) {
        return new CreditClaim(
                facts.caseId(),
                Objects.requireNonNull(facts.number()),
                facts.title(),
                Track.STUDY.target().orElseThrow(),
                country.value(),
                Objects.requireNonNull(answer.decidedOn()),
                List.of(country),
                facts.createdBy(),
                Objects.requireNonNull(answer.verified()).by(),
                confirmer.person(),
                List.of(Objects.requireNonNull(answer.document())),
                null,
                Provenance.ledBy(facts.leadCountry()));
    }
}
