package org.verdant.proposal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.EquipmentDetails.Party;
import org.verdant.proposal.FinancingDetails.Aim;
import org.verdant.proposal.Safeguards.Category;
import org.verdant.shared.OrganisationIdentifier;

/**
 * What a financing says of itself ({@code domain.md} 4.6): an instrument of the list, a grace period inside its tenor, who borrows and
 * guarantees, returns that carry it. {@link FinancingSums} judges its amounts.
 */
@Component
class FinancingRules implements ContentRule {
    private static final Decimal COVERAGE = Decimal.of("1.2");
    private static final Decimal HURDLE = Decimal.of("9");

    @Override
    public void check(Examined file, Findings findings) {
        if (!(file.content().details() instanceof FinancingDetails financing)) {
            return;
        }
        checkInstrument(financing, findings);
        checkRepayment(financing, findings);
        checkParties(financing, findings);
        checkAims(financing, findings);
        checkReturns(financing, findings);
        checkEffects(financing, findings);
        checkGrievance(file.content().safeguards(), financing, findings);
    }

    private static void checkInstrument(FinancingDetails financing, Findings findings) {
        var instrument = financing.instrument();
        if (instrument != null
                && !instrument.isBlank()
                && !(FinancingDetails.INSTRUMENTS.contains(instrument)
                        && CodeList.FINANCE_TYPES.isActive(instrument))) {
            findings.error("details.instrument", "unknown-code", instrument);
        }
    }

    private static void checkRepayment(FinancingDetails financing, Findings findings) {
        var tenor = financing.tenor();
        var grace = financing.grace();
        if (financing.isDebt() || financing.isGuarantee()) {
            Amounts.required("details.tenor", tenor, findings);
        }
        if (financing.isDebt()) {
            Amounts.required("details.grace", grace, findings);
            Amounts.required("details.dscrMin", financing.dscrMin(), findings);
        }
        Amounts.positive("details.tenor", tenor, findings);
        Amounts.notNegative("details.grace", grace, findings);
        if (tenor != null && grace != null && grace.value().compareTo(tenor.value()) >= 0) {
            findings.error("details.grace", "grace-not-below-tenor", tenor);
        }
        if (financing.marginBp() == null) {
            Amounts.required("details.pricing", financing.pricing(), findings);
        }
    }

    private static void checkParties(FinancingDetails financing, Findings findings) {
        party("details.borrower.", financing.borrower(), findings);
        party("details.guarantor.", financing.guarantor(), findings);
        if (financing.isGuarantee()) {
            Amounts.required("details.guarantor", financing.guarantor(), findings);
        }
        for (int i = 0; i < financing.financiers().size(); i++) {
            var at = "details.financiers[" + i + "].";
            var financier = financing.financiers().get(i);
            PartnerRules.country(at + "country", financier.country(), findings);
            var type = financier.type();
            if (type != null && !type.isBlank() && !CodeList.ORGANISATION_TYPES.isActive(type)) {
                findings.error(at + "type", "unknown-code", type);
            }
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

    private static void checkAims(FinancingDetails financing, Findings findings) {
        var aims = financing.serves();
        if (aims.contains(Aim.CREDIT_PATH)) {
            Amounts.required("details.industry", financing.industry(), findings);
            Amounts.required("details.pathway", financing.pathway(), findings);
        }
        if (aims.contains(Aim.NEW_TOOL)) {
            Amounts.required("details.tool", financing.tool(), findings);
        }
        if (aims.contains(Aim.DEVELOPMENT_BANKS)
                && financing.financiers().stream()
                        .noneMatch(bank -> FinancingDetails.MULTILATERAL.equals(bank.type()))) {
            findings.error("details.serves", "no-development-bank");
        }
        var industry = financing.industry();
        if (industry != null && !industry.isBlank() && !CodeList.INDUSTRIES.isActive(industry)) {
            findings.error("details.industry", "unknown-code", industry);
        }
    }

    /** Weak returns stop nothing: the panel sees them beside what is usual. */
    private static void checkReturns(FinancingDetails financing, Findings findings) {
        Amounts.notNegative("details.dscrMin", financing.dscrMin(), findings);
        if (isBelow(financing.dscrMin(), COVERAGE)) {
            findings.warning("details.dscrMin", "dscr-low", Objects.requireNonNull(financing.dscrMin()), COVERAGE);
        }
        if (isBelow(financing.eirr(), HURDLE)) {
            findings.warning("details.eirr", "eirr-below-hurdle", Objects.requireNonNull(financing.eirr()), HURDLE);
        }
    }

    private static boolean isBelow(@Nullable Decimal number, Decimal mark) {
        return number != null && number.value().compareTo(mark.value()) < 0;
    }

    private static void checkEffects(FinancingDetails financing, Findings findings) {
        Amounts.notNegative("details.capacityMw", financing.capacityMw(), findings);
        Amounts.notNegative("details.annualOutputMwh", financing.annualOutputMwh(), findings);
        Amounts.notNegative("details.emissionsAvoided", financing.emissionsAvoided(), findings);
    }

    private static void checkGrievance(@Nullable Safeguards safeguards, FinancingDetails financing, Findings findings) {
        var category = safeguards == null ? null : safeguards.highest();
        if (category == Category.A || category == Category.B) {
            Amounts.required("details.grievanceMechanism", financing.grievanceMechanism(), findings);
        }
    }
}
