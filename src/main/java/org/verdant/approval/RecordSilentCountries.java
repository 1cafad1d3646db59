package org.verdant.approval;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/** Records what the silence of the countries that have not answered comes to, as {@code silence-rule.dmn} says. */
@UseCase
public class RecordSilentCountries {
    private final ProposalReader proposals;
    private final NoObjections noObjections;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordSilentCountries(
            ProposalReader proposals, NoObjections noObjections, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.noObjections = noObjections;
        this.events = events;
        this.clock = clock;
    }

    /** Answers whether the silence stops the file. */
    public boolean record(CaseId caseId, NoObjectionOutcome meaning) {
        var silent = noObjections.silent(caseId);
        var version = proposals.facts(caseId).version();
        for (var country : silent) {
            noObjections.answer(caseId, silence(country, version, meaning));
            events.publishEvent(new CountryAnswered(caseId, PersonId.SYSTEM, country, meaning));
        }
        return !silent.isEmpty() && meaning.stops();
    }

    private NoObjectionView silence(CountryCode country, int version, NoObjectionOutcome meaning) {
        var now = clock.instant();
        return new NoObjectionView(0, country, Role.FOCAL_POINT, now, version, meaning, true, null, null, null, now);
    }
}
