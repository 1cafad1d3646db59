package org.verdant.proposal;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalContent.Partner;
import org.verdant.shared.CountryCode;
import org.verdant.shared.OrganisationIdentifier;

/** Who takes part: known countries and codes, ids with a right check digit, nobody twice ({@code domain.md} 4.1). */
@Component
class PartnerRules implements ContentRule {
    @Override
    public void check(Examined file, Findings findings) {
        var seen = new HashSet<String>();
        checkIdentifier("leadIdentifier", file.content().leadIdentifier(), seen, findings);
        var named = new HashSet<>(
                Set.of(key(file.lead().name(), file.lead().country().value())));
        var partners = file.content().partners();
        for (int i = 0; i < partners.size(); i++) {
            var at = "partners[" + i + "]";
            var partner = partners.get(i);
            checkCodes(at, partner, findings);
            checkIdentifier(at + ".identifier", partner.identifier(), seen, findings);
            if (partner.name() != null
                    && !partner.name().isBlank()
                    && !named.add(key(partner.name(), partner.country()))) {
                findings.error(at + ".name", "duplicate-partner", partner.name());
            }
        }
        if (!file.track().isLight()) {
            askForIdentifiers(file.content(), findings);
        }
    }

    private static String key(String name, @Nullable String country) {
        return Consortium.key(name) + "/" + country;
    }

    private static void askForIdentifiers(ProposalContent content, Findings findings) {
        if (isMissing(content.leadIdentifier())) {
            findings.warning("leadIdentifier", "identifier-missing");
        }
        for (int i = 0; i < content.partners().size(); i++) {
            if (isMissing(content.partners().get(i).identifier())) {
                findings.warning("partners[" + i + "].identifier", "identifier-missing");
            }
        }
    }

    private static boolean isMissing(@Nullable String identifier) {
        return identifier == null || identifier.isBlank();
    }

    private static void checkCodes(String at, Partner partner, Findings findings) {
        country(at + ".country", partner.country(), findings);
        if (unknown(CodeList.ORGANISATION_TYPES, partner.type())) {
            findings.error(at + ".type", "unknown-code", String.valueOf(partner.type()));
        }
        if (unknown(CodeList.ORGANISATION_ROLES, partner.role())) {
            findings.error(at + ".role", "unknown-code", String.valueOf(partner.role()));
        }
    }

    private static void checkIdentifier(
            String field, @Nullable String identifier, HashSet<String> seen, Findings findings) {
        if (identifier == null || identifier.isBlank()) {
            return;
        }
        if (!OrganisationIdentifier.isValid(identifier)) {
            findings.error(field, "malformed-identifier");
        } else if (!seen.add(identifier)) {
            findings.error(field, "duplicate-identifier");
        }
    }

    static void country(String field, @Nullable String code, Findings findings) {
        if (code != null && !code.isBlank() && !CountryCode.isKnown(code)) {
            findings.error(field, "unknown-country", code);
        }
    }

    private static boolean unknown(CodeList list, @Nullable String code) {
        return code != null && !code.isBlank() && !list.isActive(code);
    }
}
