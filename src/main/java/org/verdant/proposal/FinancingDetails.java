package org.verdant.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.EquipmentDetails.Party;
import org.verdant.proposal.ProposalContent.Total;

/**
 * The fields of a financing ({@code domain.md} 4.6). All its money is in the currency of the budget, whose exchange rate holds for it.
 *
 * @param instrument of the IATI FinanceType list, one of {@link #INSTRUMENTS}
 * @param serves which of the plan's words it serves: Q4.1 to Q4.4
 * @param amount what the financiers lend, give or guarantee through this instrument
 * @param tenor years until the last repayment; with grace, of what is repaid or guaranteed
 * @param grace years before the first repayment
 * @param marginBp basis points above the reference rate, where that is the price
 * @param sovereign a state borrows or guarantees: its ministry of finance says so in a letter
 * @param industry division of ISIC revision 4, as the path, where the path of low-carbon credit is explored (Q4.1)
 * @param tool what is new about it, where a tool is piloted (Q4.3)
 * @param projectCost of the whole project, which is the total of the budget; the financiers make it up
 * @param firr financial internal rate of return in percent
 * @param eirr economic internal rate of return in percent
 * @param dscrMin the lowest debt service coverage ratio of any year
 * @param capacityMw of the plant; 0 when none is built
 * @param annualOutputMwh expected in a usual year
 * @param emissionsAvoided tonnes of CO2 equivalent a year
 * @param useOfProceeds a code of a taxonomy, or words
 * @param grievanceMechanism where people who are harmed turn to; asked for in the categories A and B
 */
public record FinancingDetails(
        @NotBlank @Nullable String instrument,
        @NotEmpty @Size(max = 4) List<Aim> serves,
        @NotNull @Valid @Nullable Total amount,
        @Nullable Decimal tenor,
        @Nullable Decimal grace,
        @Size(max = 1000) @Nullable String pricing,
        @Min(0) @Max(5000) @Nullable Integer marginBp,
        @NotNull @Valid @Nullable Party borrower,
        @Valid @Nullable Party guarantor,
        @NotNull @Nullable Boolean sovereign,
        @NotEmpty @Size(max = 20) @Valid List<Financier> financiers,
        @Nullable String industry,
        @Size(max = 3000) @Nullable String pathway,
        @Size(max = 1000) @Nullable String tool,
        @NotNull @Nullable Decimal projectCost,
        @NotNull @Nullable Decimal firr,
        @NotNull @Nullable Decimal eirr,
        @Nullable Decimal dscrMin,
        @NotNull @Nullable Decimal capacityMw,
        @NotNull @Nullable Decimal annualOutputMwh,
        @NotNull @Nullable Decimal emissionsAvoided,
        @NotBlank @Size(min = 50, max = 3000) @Nullable String emissionsMethod,
        @NotBlank @Size(max = 1000) @Nullable String useOfProceeds,
        @NotEmpty @Size(max = 40) @Valid List<Term> conditionsPrecedent,
        @NotEmpty @Size(max = 40) @Valid List<Term> covenants,
        @NotEmpty @Size(max = 60) @Valid List<PlannedDisbursement> disbursementPlan,
        @Size(max = 3000) @Nullable String grievanceMechanism)
        implements TrackDetails {
    /** Grant, loan, reimbursable grant, bond, subordinated loan, equity, collective vehicle, guarantee. */
    public static final Set<String> INSTRUMENTS = Set.of("110", "421", "422", "423", "431", "510", "520", "1100");

    /** What a bank that several states own is in the IATI OrganisationType list. */
    public static final String MULTILATERAL = "40";

    private static final String GUARANTEE = "1100";
    private static final Set<String> DEBT = Set.of("421", "422", "423", "431");

    public FinancingDetails {
        serves = Rows.of(serves);
        guarantor = Party.ifAny(guarantor);
        financiers = Rows.of(financiers);
        conditionsPrecedent = Rows.of(conditionsPrecedent);
        covenants = Rows.of(covenants);
        disbursementPlan = Rows.of(disbursementPlan);
    }

    /** Borrower and guarantor: a development bank belongs to many countries and answers for none. */
    @Override
    public List<@Nullable String> countries() {
        return Stream.of(borrower, guarantor)
                .filter(Objects::nonNull)
                .map(Party::country)
                .toList();
    }

    @Override
    public List<Party> parties() {
        var banks = financiers.stream().map(Financier::asParty);
        return Stream.concat(Stream.of(borrower, guarantor).filter(Objects::nonNull), banks)
                .toList();
    }

    /** Whether it is paid back: then it has a tenor, a grace period and a debt service to cover. */
    boolean isDebt() {
        return instrument != null && DEBT.contains(instrument);
    }

    boolean isGuarantee() {
        return GUARANTEE.equals(instrument);
    }

    /** The sentence of the Action Plan that a financing serves; none of them has a minimum. */
    public enum Aim {
        /** Q4.1: paths of low-carbon credit for an industry. */
        CREDIT_PATH,
        /** Q4.2: resources of multilateral development banks. */
        DEVELOPMENT_BANKS,
        /** Q4.3: a new tool. */
        NEW_TOOL,
        /** Q4.4: what developing countries can raise. */
        FUNDING_CAPABILITY
    }

    /**
     * Who pays how much of the cost. Exactly one leads: on its decision the file waits.
     *
     * @param country of its seat
     * @param type IATI organisation type: 40 multilateral, 10 government, 70 private sector
     */
    public record Financier(
            @NotBlank @Size(max = 200) @Nullable String organisation,
            @NotBlank @Nullable String country,
            @NotBlank @Nullable String type,
            @NotNull @Nullable Decimal amount,
            @NotNull @Nullable FinancierRole role,
            @NotNull @Nullable DecisionStatus decisionStatus) {
        private Party asParty() {
            return new Party(organisation, country, null);
        }
    }

    /** Leads, joins, puts in its own money as owner, or pays as a government. */
    public enum FinancierRole {
        LEAD,
        CO_FINANCIER,
        SPONSOR,
        GOVERNMENT
    }

    /** How far the financier is with its own decision when the file is submitted. */
    public enum DecisionStatus {
        CONTACTED,
        APPRAISING,
        APPROVED,
        DECLINED
    }

    /** A condition precedent or a covenant: what, until when, shown by what. */
    public record Term(
            @NotNull @Nullable TermType type,
            @NotBlank @Size(max = 1000) @Nullable String text,
            @NotNull @Nullable LocalDate due,
            @NotBlank @Size(max = 500) @Nullable String evidence) {}

    /** The IATI ConditionType list: 1, 2, 3. */
    public enum TermType {
        POLICY,
        PERFORMANCE,
        FIDUCIARY
    }

    /** What is to be paid on a day. */
    public record PlannedDisbursement(
            @NotNull @Nullable LocalDate date,
            @NotNull @Nullable Decimal amount) {}
}
