package org.verdant.target;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.verdant.identity.CountryRegister;

/** Why a claim does not count ({@code domain.md} 5). The first rule that it breaks names the reason. */
@Component
class CountingRules {
    /** The first place on earth where a day begins: what is dated later cannot have happened anywhere. */
    private static final ZoneOffset FIRST_TO_WAKE = ZoneOffset.ofHours(14);

    private final CountryRegister register;
    private final Credits credits;
    private final Clock clock;

    CountingRules(CountryRegister register, Credits credits, Clock clock) {
        this.register = register;
        this.credits = credits;
        this.clock = clock;
    }

    /** The reason's code, or nothing when it counts. */
    Optional<String> refusal(Target target, CreditClaim claim) {
        if (!target.window().contains(claim.effectiveDate())) {
            return Optional.of("outside-window");
        }
        if (claim.effectiveDate().isAfter(LocalDate.ofInstant(clock.instant(), FIRST_TO_WAKE))) {
            return Optional.of("not-yet-happened");
        }
        if (claim.countriesPresent().size() < target.countriesPresent()) {
            return Optional.of("too-few-countries");
        }
        if (members(claim) < target.membersPresent()) {
            return Optional.of("too-few-members");
        }
        if (claim.evidence().isEmpty()) {
            return Optional.of("no-evidence");
        }
        return alreadyCounted(target, claim);
    }

    /** On the effective date: later exit does not undo it, later accession does not cure it (K7). */
    private long members(CreditClaim claim) {
        return claim.countriesPresent().stream()
                .filter(country -> register.isMember(country, claim.effectiveDate()))
                .count();
    }

    private Optional<String> alreadyCounted(Target target, CreditClaim claim) {
        if (target.distinctBy() != DistinctBy.COUNTRY && credits.countsUnderAnotherKey(claim)) {
            return Optional.of("already-credited");
        }
        return target.exclusivityGroup() != null && credits.countsElsewhere(claim, target.exclusivityGroup())
                ? Optional.of("other-commitment")
                : Optional.empty();
    }
}
