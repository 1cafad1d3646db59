package org.verdant.target;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.verdant.identity.CountryRegister;
import org.verdant.shared.CountryCode;

/** Which countries count where countries are counted: partners of the initiative on the day (K7), and other ones (K6). */
@Component
class CountryRules {
    private static final CountryCode PRESENTER = CountryCode.of("CN");

    private final CountryRegister register;
    private final CountryKeys keys;

    CountryRules(CountryRegister register, CountryKeys keys) {
        this.register = register;
        this.keys = keys;
    }

    Optional<String> refusal(Target target, CreditClaim claim) {
        if (target.distinctBy() != DistinctBy.COUNTRY) {
            return Optional.empty();
        }
        var country = keys.country(claim.distinctKey());
        if (country.isEmpty()) {
            return Optional.of("not-a-country");
        }
        if (!isOther(target, claim, country.get())) {
            return Optional.of("not-another-country");
        }
        return register.isPartner(country.get(), claim.effectiveDate())
                ? Optional.empty()
                : Optional.of("not-a-partner");
    }

    private boolean isOther(Target target, CreditClaim claim, CountryCode country) {
        var lead = Objects.requireNonNull(claim.provenance().lead(), "a claim for a country names the lead's");
        return !keys.of(country).equals(keys.of(lead))
                && switch (Objects.requireNonNull(target.others())) {
                    case NEITHER_CHINA_NOR_LEAD -> !country.equals(PRESENTER);
                    case NOT_LEAD -> true;
                    case NON_MEMBERS -> !register.isMember(country, claim.effectiveDate());
                };
    }
}
