package org.verdant.proposal;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.EquipmentDetails.Party;
import org.verdant.shared.CountryCode;
import org.verdant.shared.OrganisationIdentifier;

/** What makes an equipment partnership sound: parties of two countries, units that fit, standards, certificates, dates ({@code domain.md} 4.3). */
@Component
class EquipmentRules implements ContentRule {
    /** A body and a number: {@code IEC 62933-5-2}, {@code GB/T 36276:2018}, {@code EN ISO 14687}. */
    private static final Pattern STANDARD = Pattern.compile(
            "[A-Z]{2,10}(/[A-Z]{1,10})?( [A-Z]{2,10})?( TS| TR)?[ -][A-Z]?\\d{1,6}([.-]\\d{1,4})*(:\\d{4})?");

    private static final Pattern HS_CODE = Pattern.compile("(0[1-9]|[1-8]\\d|9[0-7])\\d{4}");

    @Override
    public void check(Examined file, Findings findings) {
        if (!(file.content().details() instanceof EquipmentDetails equipment)) {
            return;
        }
        checkParties(equipment, findings);
        if (equipment.agreementKind() == EquipmentDetails.AgreementKind.MOU) {
            findings.warning("details.agreementKind", "memorandum-only");
        }
        checkCapacity(equipment, findings);
        checkStandards(equipment.standards(), findings);
        checkTrade(equipment, findings);
        checkDates(file, equipment, findings);
    }

    private static void checkParties(EquipmentDetails equipment, Findings findings) {
        party("details.supplier.", equipment.supplier(), findings);
        party("details.host.", equipment.host(), findings);
        party("details.operator.", equipment.operator(), findings);
        var countries =
                equipment.countries().stream().filter(CountryCode::isKnown).toList();
        if (countries.size() == 3 && countries.stream().distinct().count() < 2) {
            findings.error("details.host.country", "parties-of-one-country");
        }
    }

    private static void party(String at, @Nullable Party party, Findings findings) {
        if (party == null) {
            return;
        }
        PartnerRules.country(at + "country", party.country(), findings);
        var identifier = party.identifier();
        if (identifier != null && !identifier.isBlank() && !OrganisationIdentifier.isValid(identifier)) {
            findings.error(at + "identifier", "malformed-identifier");
        }
    }

    private static void checkCapacity(EquipmentDetails equipment, Findings findings) {
        Amounts.positive("details.ratedCapacity", equipment.ratedCapacity(), findings);
        var unit = equipment.capacityUnit();
        if (equipment.equipmentClass() != null
                && unit != null
                && !equipment.equipmentClass().fits(unit)) {
            findings.error("details.capacityUnit", "unit-does-not-fit");
        }
        Amounts.notNegative("details.expectedEnergy", equipment.expectedEnergy(), findings);
        Amounts.notNegative("details.avoidedEmissions", equipment.avoidedEmissions(), findings);
    }

    private static void checkStandards(List<String> standards, Findings findings) {
        var seen = new HashSet<String>();
        for (int i = 0; i < standards.size(); i++) {
            var field = "details.standards[" + i + "]";
            if (!STANDARD.matcher(standards.get(i).strip()).matches()) {
                findings.error(field, "malformed-standard", standards.get(i));
            } else if (!seen.add(standards.get(i).strip())) {
                findings.error(field, "given-twice", standards.get(i));
            }
        }
    }

    private static void checkTrade(EquipmentDetails equipment, Findings findings) {
        var code = equipment.hsCode();
        if (code != null && !code.isBlank() && !HS_CODE.matcher(code.strip()).matches()) {
            findings.error("details.hsCode", "malformed-hs-code");
        }
        PartnerRules.country("details.origin", equipment.origin(), findings);
        var currency = Currencies.find(equipment.currency());
        if (Currencies.isWithdrawn(equipment.currency())) {
            findings.error("details.currency", "E10");
        } else if (equipment.currency() != null && !equipment.currency().isBlank() && currency.isEmpty()) {
            findings.error("details.currency", "unknown-currency", equipment.currency());
        }
        if (equipment.value() != null) {
            var digits = currency.map(Currency::getDefaultFractionDigits).orElse(6);
            BudgetRules.amount("details.value", equipment.value(), digits, findings);
            Amounts.positive("details.value", equipment.value(), findings);
        }
        var local = equipment.localContent();
        if (local != null && (local.value().signum() < 0 || local.value().compareTo(Amounts.WHOLE) > 0)) {
            findings.error("details.localContent", "percent-from-zero");
        }
    }

    private static void checkDates(Examined file, EquipmentDetails equipment, Findings findings) {
        var delivery = equipment.delivery();
        var commissioning = equipment.commissioning();
        if (delivery != null && commissioning != null && !delivery.isBefore(commissioning)) {
            findings.error("details.commissioning", "commissioning-before-delivery");
        }
        for (int i = 0; i < equipment.certificates().size(); i++) {
            var field = "details.certificates[" + i + "].expiry";
            var expiry = equipment.certificates().get(i).expiry();
            if (expiry != null && expiry.isBefore(file.today())) {
                findings.error(field, "certificate-expired", expiry);
            } else if (expiry != null && delivery != null && !expiry.isAfter(delivery)) {
                findings.error(field, "certificate-ends-before-delivery", delivery);
            }
        }
    }
}
