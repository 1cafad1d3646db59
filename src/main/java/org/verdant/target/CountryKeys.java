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
    private final Programme programme;
    private volatile Known known = new Known(Map.of(), Map.of());

    CountryKeys(Programme programme) {
        this.programme = programme;
    }

    /** The countries by id, under the codes of one version of the programme. */
    private record Known(Map<String, String> formerCodes, Map<String, CountryCode> countries) {
        static Known under(Map<String, String> formerCodes) {
            var countries = new HashMap<String, CountryCode>();
            for (var code : Locale.getISOCountries()) {
                var key = key(code, formerCodes);
                if (formerCodes.containsKey(code) || !countries.containsKey(key)) {
                    countries.put(key, CountryCode.of(code));
                }
            }
            return new Known(formerCodes, countries);
        }
    }

    String of(CountryCode country) {
        return key(country.value(), programme.formerCodes());
    }

    private static String key(String newest, Map<String, String> formerCodes) {
        var code = newest;
        while (formerCodes.containsKey(code)) {
            code = formerCodes.get(code);
        }
        return UUID.nameUUIDFromBytes(("country " + code).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The country of an id, under its newest code. */
    Optional<CountryCode> country(String key) {
        if (known.countries().isEmpty() || !known.formerCodes().equals(programme.formerCodes())) {
            known = Known.under(programme.formerCodes());
        }
        return Optional.ofNullable(known.countries().get(key));
    }

    /** The claim under the id of the country whose code it names; what is no country stays as it is, to be refused. */
    CreditClaim keyed(CreditClaim claim) {
        return CountryCode.find(claim.distinctKey())
                .map(country -> claim.withKey(of(country)))
                .orElse(claim);
    }
}
