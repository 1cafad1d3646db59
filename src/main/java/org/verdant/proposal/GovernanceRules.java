package org.verdant.proposal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.verdant.identity.CountryRegister;
import org.verdant.proposal.GovernanceDetails.Drafter;
import org.verdant.shared.CountryCode;

/** A common text has several hands: its drafting group comes from two member countries, each person named once ({@code domain.md} 4.8). */
@Component
class GovernanceRules implements ContentRule {
    private static final int COUNTRIES = 2;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final CountryRegister register;

    GovernanceRules(CountryRegister register) {
        this.register = register;
    }

    @Override
    public void check(Examined file, Findings findings) {
        if (!(file.content().details() instanceof GovernanceDetails governance)) {
            return;
        }
        var language = governance.textLanguage();
        if (language != null && !language.isBlank() && !LANGUAGES.contains(language)) {
            findings.error("details.textLanguage", "unknown-language", language);
        }
        checkGroup(file, governance, findings);
    }

    private void checkGroup(Examined file, GovernanceDetails governance, Findings findings) {
        var named = new HashSet<String>();
        var countries = new HashSet<CountryCode>();
        var group = governance.draftingGroup();
        for (int i = 0; i < group.size(); i++) {
            var at = "details.draftingGroup[" + i + "].";
            var drafter = group.get(i);
            PartnerRules.country(at + "country", drafter.country(), findings);
            TextRules.email(at + "email", drafter.email(), findings);
            if (drafter.name() != null && !named.add(key(drafter))) {
                findings.error(at + "name", "given-twice", drafter.name());
            }
            CountryCode.find(drafter.country()).ifPresent(country -> {
                countries.add(country);
                if (!register.isMember(country, file.today())) {
                    findings.error(at + "country", "drafter-not-of-member", country);
                }
            });
        }
        if (!group.isEmpty() && countries.size() < COUNTRIES) {
            findings.error("details.draftingGroup", "drafters-of-one-country", COUNTRIES);
        }
    }

    private static String key(Drafter drafter) {
        return String.valueOf(drafter.name()).strip().toLowerCase(Locale.ROOT) + "/" + drafter.country();
    }
}
