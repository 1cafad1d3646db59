package org.verdant.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.EquipmentDetails.Party;
import org.verdant.proposal.ProposalFacts.Event;
import org.verdant.proposal.ProposalFacts.NamedPerson;
import org.verdant.proposal.ProposalFacts.PartnerOrganisation;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Money;
import org.verdant.shared.OrganisationId;

/** What the other modules ask about a proposal. Decides nothing about who may see it: {@link ProposalAccess} does. */
@Component
public class ProposalReader {
    private final Proposals proposals;
    private final Versions versions;
    private final ContentReader contents;
    private final Registrations registrations;

    ProposalReader(Proposals proposals, Versions versions, ContentReader contents, Registrations registrations) {
        this.proposals = proposals;
        this.versions = versions;
        this.contents = contents;
        this.registrations = registrations;
    }

    /** Whether it is a proposal at all: what was entered later is a case without one. */
    public boolean exists(CaseId caseId) {
        return proposals.find(caseId).isPresent();
    }

    /** Refuses an unknown file with {@code not-found}. */
    public ProposalFacts facts(CaseId caseId) {
        var proposal = proposals.require(caseId);
        var content = contents.read(proposal.track(), proposal.content()).content();
        var version = versions.last(caseId);
        return new ProposalFacts(
                proposal.id(),
                proposal.track().name(),
                proposal.number(),
                text(content.title()),
                text(content.summary()),
                proposal.status(),
                version.map(VersionCard::n).orElse(0),
                version.map(VersionCard::hash).orElseGet(() -> Versions.hash(proposal.content())),
                proposal.lead().organisation(),
                proposal.lead().name(),
                proposal.lead().country(),
                proposal.createdBy(),
                namedPersons(content),
                partners(content),
                budget(content),
                event(proposal, content.event()),
                ProjectFacts.of(proposal.lead(), content));
    }

    /** How several files are called and where they stand, in one statement. */
    public Map<CaseId, ProposalHead> heads(Collection<CaseId> cases) {
        return proposals.all(List.copyOf(cases)).stream().collect(Collectors.toMap(Proposal::id, ProposalHead::of));
    }

    /** Whom the proposer does not want as reviewers. */
    public List<NamedPerson> unwantedReviewers(CaseId caseId) {
        var proposal = proposals.require(caseId);
        return contents.read(proposal.track(), proposal.content()).content().excludedReviewers().stream()
                .flatMap(person -> NamedPerson.of(person.name(), null).stream())
                .toList();
    }

    /** The organisations that lead another file of the same track which is not decided yet: they compete with this one. */
    public Set<OrganisationId> competitors(CaseId caseId) {
        return proposals.competitors(proposals.require(caseId));
    }

    /** When it was submitted first; refuses a draft. */
    public Instant submittedAt(CaseId caseId) {
        return Objects.requireNonNull(proposals.require(caseId).submittedAt(), "a draft was not submitted");
    }

    private static List<NamedPerson> namedPersons(ProposalContent content) {
        var contact = content.contact();
        var asked = contact == null
                ? Stream.<NamedPerson>empty()
                : NamedPerson.of(contact.name(), contact.email()).stream();
        var details = content.details();
        return Stream.concat(asked, details == null ? Stream.empty() : details.persons().stream())
                .toList();
    }

    private static List<PartnerOrganisation> partners(ProposalContent content) {
        var partners = content.partners().stream()
                .flatMap(partner -> PartnerOrganisation.of(partner.name(), partner.country()).stream());
        var details = content.details();
        var parties = details == null ? Stream.<Party>empty() : details.parties().stream();
        return Stream.concat(
                        partners,
                        parties.flatMap(party -> PartnerOrganisation.of(party.name(), party.country()).stream()))
                .distinct()
                .toList();
    }

    private static @Nullable Money budget(ProposalContent content) {
        var budget = content.budget();
        var currency = BudgetRules.currency(budget);
        if (budget == null
                || currency.isEmpty()
                || budget.total() == null
                || budget.total().amount() == null) {
            return null;
        }
        var amount = budget.total().amount().value();
        return amount.stripTrailingZeros().scale() > currency.get().getDefaultFractionDigits()
                ? null
                : new Money(amount, currency.get());
    }

    private @Nullable Event event(Proposal proposal, EventDetails details) {
        var zone = EventRules.zone(details);
        if (zone.isEmpty() || details.start() == null || details.end() == null) {
            return null;
        }
        return new Event(
                details.start().atZone(zone.get()),
                details.end().atZone(zone.get()),
                Objects.toString(details.kind(), ""),
                Objects.toString(details.primaryTheme(), ""),
                Objects.toString(details.mode(), ""),
                text(details.place()),
                CountryCode.find(details.hostCountry()).orElse(null),
                details.hostOrganisation(),
                details.participatingCountries().stream()
                        .flatMap(code -> CountryCode.find(code).stream())
                        .toList(),
                details.parentEvent(),
                details.seriesId(),
                details.expectedOutput() == null
                        ? null
                        : details.expectedOutput().name(),
                registrations.isInTime(
                        proposal, details.start().atZone(zone.get()).toInstant()),
                details instanceof PolicyDetails policy && Boolean.TRUE.equals(policy.mutualRecognition()));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
