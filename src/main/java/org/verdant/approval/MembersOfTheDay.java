package org.verdant.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.verdant.identity.CountryRegister;
import org.verdant.identity.RegisterEntry;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;

/** Who is a member of the partnership today, and which of them have a focal point who can answer here. */
@Component
class MembersOfTheDay {
    private final CountryRegister register;
    private final CountryVoices voices;
    private final ProposalReader proposals;
    private final Clock clock;

    MembersOfTheDay(CountryRegister register, CountryVoices voices, ProposalReader proposals, Clock clock) {
        this.register = register;
        this.voices = voices;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** By code. */
    List<CountryCode> all() {
        var today = LocalDate.now(clock);
        return register.entries().stream()
                .filter(entry -> entry.status() == RegisterEntry.Status.MEMBER && entry.covers(today))
                .map(RegisterEntry::country)
                .distinct()
                .sorted(Comparator.comparing(CountryCode::value))
                .toList();
    }

    Set<CountryCode> reachable(CaseId caseId) {
        return voices.reachable(proposals.facts(caseId));
    }
}
