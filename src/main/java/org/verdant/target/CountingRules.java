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
    private final CountryRules countries;
    private final Credits credits;
    private final TargetDefinitions definitions;
    private final Clock clock;

    CountingRules(
            CountryRegister register,
            CountryRules countries,
            Credits credits,
            TargetDefinitions definitions,
            Clock clock) {
        this.register = register;
        this.countries = countries;
        this.credits = credits;
        this.definitions = definitions;
        this.clock = clock;
    }

    /** The reason's code, or nothing when it counts. */
    Optional<String> refusal(Target target, CreditClaim claim) {
        return when(target, claim)
                .or(() -> takingPart(target, claim))
                .or(() -> claim.evidence().isEmpty() ? Optional.of("no-evidence") : Optional.empty())
                .or(() -> countries.refusal(target, claim))
                .or(() -> provenance(claim))
                .or(() -> alreadyCounted(target, claim));
    }

    private Optional<String> when(Target target, CreditClaim claim) {
        if (!target.window().contains(claim.effectiveDate())) {
            return Optional.of("outside-window");
        }
        return claim.effectiveDate().isAfter(LocalDate.ofInstant(clock.instant(), FIRST_TO_WAKE))
                ? Optional.of("not-yet-happened")
                : Optional.empty();
    }

    private Optional<String> takingPart(Target target, CreditClaim claim) {
        if (claim.countriesPresent().size() < target.countriesPresent()) {
            return Optional.of("too-few-countries");
        }
        return members(claim) < target.membersPresent() ? Optional.of("too-few-members") : Optional.empty();
    }

    /** On the effective date: later exit does not undo it, later accession does not cure it (K7). */
    private long members(CreditClaim claim) {
        return claim.countriesPresent().stream()
                .filter(country -> register.isMember(country, claim.effectiveDate()))
                .count();
    }

    /** Entered later is only what happened before the product was in use (K20); a part needs an approval of its own (K15). */
    private Optional<String> provenance(CreditClaim claim) {
        var split = claim.provenance().split();
        if (split != null && split.decision() == null) {
            return Optional.of("split-without-approval");
        }
        return claim.provenance().origin() == Origin.LEGACY
                        && !claim.effectiveDate().isBefore(definitions.inUseSince())
                ? Optional.of("not-legacy")
                : Optional.empty();
    }

    private Optional<String> alreadyCounted(Target target, CreditClaim claim) {
        if (target.distinctBy() != DistinctBy.COUNTRY && credits.countsUnderAnotherKey(claim)) {
            return Optional.of("already-credited");
        }
        return target.exclusivityGroup() == null ? Optional.empty() : ofTheGroup(claim, target.exclusivityGroup());
    }

    private Optional<String> ofTheGroup(CreditClaim claim, String group) {
        if (credits.countsElsewhere(claim, group)) {
            return Optional.of("other-commitment");
        }
        return credits.isPartOfWhatCountsElsewhere(claim, group) ? Optional.of("part-of-other") : Optional.empty();
    }
}
