package org.verdant.proposal;

import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalContent.Partner;
import org.verdant.shared.CountryCode;

/** Who takes part: known countries and codes, ids with a right check digit, nobody twice ({@code domain.md} 4.1). */
@Component
class PartnerRules implements ContentRule {
    @Override
    public void check(Examined file, Findings findings) {
        var seen = new HashSet<String>();
        var partners = file.content().partners();
        for (int i = 0; i < partners.size(); i++) {
            var at = "partners[" + i + "]";
            checkCodes(at, partners.get(i), findings);
            checkIdentifier(at, partners.get(i).identifier(), seen, findings);
        }
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
            String at, @Nullable String identifier, HashSet<String> seen, Findings findings) {
        if (identifier == null || identifier.isBlank()) {
            return;
        }
        if (!OrganisationIdentifier.isValid(identifier)) {
            findings.error(at + ".identifier", "malformed-identifier");
        } else if (!seen.add(identifier)) {
            findings.error(at + ".identifier", "duplicate-identifier");
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
