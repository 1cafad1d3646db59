package org.verdant.approval;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/**
 * Asks every participating country for its no-objection, all at the same time. A country that had none to exactly the same content is
 * not asked again. For a country without a focal point who has an account the coordinators answer, with its letter.
 */
@UseCase
public class AskParticipatingCountries {
    private final ProposalReader proposals;
    private final NoObjections noObjections;
    private final CountryVoices voices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskParticipatingCountries(
            ProposalReader proposals,
            NoObjections noObjections,
            CountryVoices voices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.noObjections = noObjections;
        this.voices = voices;
        this.events = events;
        this.clock = clock;
    }

    /** Answers how many are asked. */
    public int ask(CaseId caseId) {
        var facts = proposals.facts(caseId);
        var asked = asked(facts);
        noObjections.open(facts, asked, clock.instant());
        events.publishEvent(new CountriesAsked(
                caseId, asked.stream().map(AskedCountry::country).toList()));
        return asked.size();
    }

    private List<AskedCountry> asked(ProposalFacts facts) {
        var reachable = voices.reachable(facts);
        var consented = noObjections.consented(facts.caseId(), facts.contentHash());
        return ParticipatingCountries.of(facts).stream()
                .filter(country -> !consented.contains(country))
                .map(country ->
                        new AskedCountry(country, reachable.contains(country) ? Role.FOCAL_POINT : Role.COORDINATOR))
                .toList();
    }
}
