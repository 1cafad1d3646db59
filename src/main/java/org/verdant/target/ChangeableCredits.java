package org.verdant.target;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Forbidden;
import org.verdant.workflow.CreditChangeProcess;

/**
 * Credits that somebody may move, held until the transaction ends so that nobody else moves them meanwhile: first the file and then the
 * counter, in the order of every step that ends in the ledger.
 */
@Component
class ChangeableCredits {
    private final Programme programme;
    private final CreditLedger ledger;
    private final Claims claims;
    private final CountryKeys countries;
    private final Proposers proposers;
    private final CreditChangeProcess process;

    ChangeableCredits(
            Programme programme,
            CreditLedger ledger,
            Claims claims,
            CountryKeys countries,
            Proposers proposers,
            CreditChangeProcess process) {
        this.programme = programme;
        this.ledger = ledger;
        this.claims = claims;
        this.countries = countries;
        this.proposers = proposers;
        this.process = process;
    }

    /** Refuses one that is not there, one of the actor's own side ({@code four-eyes}) and one that does not count any more ({@code credit-not-live}). */
    CreditCard lock(TargetCode target, String id, Actor actor) {
        process.hold(ledger.require(target, id).caseId());
        claims.lock(target);
        var credit = ledger.require(target, id);
        if (proposers.include(credit.caseId(), actor)) {
            throw new Forbidden("four-eyes");
        }
        if (!credit.isLive()) {
            throw new Conflict("credit-not-live");
        }
        return credit;
    }

    /** The country that it is for, where countries are counted; else null. */
    @Nullable
    CountryCode country(CreditCard credit) {
        return programme.require(credit.target()).distinctBy() == DistinctBy.COUNTRY
                ? countries.country(credit.distinctKey()).orElseThrow()
                : null;
    }
}
