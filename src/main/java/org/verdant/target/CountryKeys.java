package org.verdant.target;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.verdant.shared.CountryCode;

/**
 * The ledger's own id of each country. It is made of the first code that the country had, so that a code that changes leaves it as it
 * was (K9). What is no country has none (K8).
 */
@Component
class CountryKeys {
    private final Map<String, CountryCode> countries = new HashMap<>();
    private final Map<String, String> formerCodes;

    CountryKeys(Programme programme) {
        formerCodes = programme.formerCodes();
        for (var code : Locale.getISOCountries()) {
            var key = of(CountryCode.of(code));
            if (formerCodes.containsKey(code) || !countries.containsKey(key)) {
                countries.put(key, CountryCode.of(code));
            }
        }
    }

    String of(CountryCode country) {
        var code = country.value();
        while (formerCodes.containsKey(code)) {
            code = formerCodes.get(code);
        }
        return UUID.nameUUIDFromBytes(("country " + code).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The country of an id, under its newest code. */
    Optional<CountryCode> country(String key) {
        return Optional.ofNullable(countries.get(key));
    }

    /** The claim under the id of the country whose code it names; what is no country stays as it is, to be refused. */
    CreditClaim keyed(CreditClaim claim) {
        return CountryCode.find(claim.distinctKey())
                .map(country -> claim.withKey(of(country)))
                .orElse(claim);
    }
}
