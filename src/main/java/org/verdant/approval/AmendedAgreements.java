package org.verdant.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalFacts;

/**
 * The next version of an agreement, for a changed proposal. Who signed before has signed; who joins signed the amendment; who has left
 * is no party any more.
 */
@Component
class AmendedAgreements {
    private final Agreements agreements;
    private final Parties parties;

    AmendedAgreements(Agreements agreements, Parties parties) {
        this.agreements = agreements;
        this.parties = parties;
    }

    /** Answers the number of the new version. */
    int amend(ProposalFacts before, ProposalFacts after, ChangeRequest request, Instant now) {
        var agreement = agreements.lock(after.caseId());
        var old = agreement.requireTerms();
        var amendment = request.amendment();
        var terms = new AgreementTerms(
                old.n() + 1,
                old.kind(),
                after.version(),
                after.contentHash(),
                amendment == null ? old.text() : amendment,
                old.ipAnnex(),
                request.askedBy(),
                now);
        agreement.amend(terms, signing(agreement, before, after, joining(request, now)));
        agreements.addVersion(agreement);
        return terms.n();
    }

    private static AgreementParty.Signature joining(ChangeRequest request, Instant now) {
        return new AgreementParty.Signature("", request.amendment(), true, request.askedBy(), now);
    }

    private List<AgreementParty> signing(
            Agreement agreement, ProposalFacts before, ProposalFacts after, AgreementParty.Signature joining) {
        var signed = new HashMap<String, AgreementParty>();
        agreement.parties().forEach(party -> signed.put(key(party), party));
        var proposedBefore =
                parties.of(before).stream().map(AmendedAgreements::key).collect(Collectors.toSet());
        var signing = new ArrayList<AgreementParty>();
        for (var party : parties.of(after)) {
            var known = signed.get(key(party));
            if (known != null) {
                signing.add(known.numbered(signing.size() + 1));
            } else if (!proposedBefore.contains(key(party))) {
                signing.add(party.numbered(signing.size() + 1).signedWith(joining.of(party.name())));
            }
        }
        return List.copyOf(signing);
    }

    private static String key(AgreementParty party) {
        return party.name() + "/" + party.country().value();
    }
}
