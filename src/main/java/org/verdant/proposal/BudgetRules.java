package org.verdant.proposal;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalContent.Budget;
import org.verdant.proposal.ProposalContent.BudgetLine;
import org.verdant.proposal.ProposalContent.Funding;

/** Money: known currency, no more decimals than it has, periods of a year at most ({@code domain.md} 4.1). That the parts sum up is E06. */
@Component
class BudgetRules implements ContentRule {
    @Override
    public void check(Examined file, Findings findings) {
        var budget = file.content().budget();
        if (budget == null) {
            return;
        }
        var digits = checkTotal(file.track(), budget, findings);
        for (int i = 0; i < budget.lines().size(); i++) {
            checkLine("budget.lines[" + i + "].", budget.lines().get(i), digits, findings);
        }
        for (int i = 0; i < budget.funding().size(); i++) {
            checkFunding("budget.funding[" + i + "].", budget.funding().get(i), digits, findings);
        }
    }

    private static int checkTotal(Track track, Budget budget, Findings findings) {
        var total = budget.total();
        var currency = currency(budget);
        if (total != null
                && total.currency() != null
                && currency.isEmpty()
                && !Currencies.isWithdrawn(total.currency())) {
            findings.error("budget.total.currency", "unknown-currency", total.currency());
        }
        var digits = digits(budget);
        if (total != null && total.amount() != null) {
            amount("budget.total.amount", total.amount(), digits, findings);
            if (!track.isLight() && total.amount().value().signum() == 0) {
                findings.error("budget.total.amount", "too-small", 1);
            }
        }
        return digits;
    }

    private static void checkLine(String at, BudgetLine line, int digits, Findings findings) {
        if (line.amount() != null) {
            amount(at + "amount", line.amount(), digits, findings);
        }
        if (line.from() == null || line.to() == null) {
            return;
        }
        if (line.to().isBefore(line.from())) {
            findings.error(at + "to", "end-before-start");
        } else if (!line.to().isBefore(line.from().plusYears(1))) {
            findings.error(at + "to", "period-over-a-year");
        }
    }

    private static void checkFunding(String at, Funding funding, int digits, Findings findings) {
        if (funding.amount() != null) {
            amount(at + "amount", funding.amount(), digits, findings);
        }
        if (funding.financeType() != null && !CodeList.FINANCE_TYPES.isActive(funding.financeType())) {
            findings.error(at + "financeType", "unknown-code", funding.financeType());
        }
    }

    static void amount(String field, Decimal amount, int digits, Findings findings) {
        if (amount.value().signum() < 0) {
            findings.error(field, "negative-amount");
        } else if (amount.value().stripTrailingZeros().scale() > digits) {
            findings.error(field, "too-many-decimals", digits);
        }
    }

    /** How many decimals its currency has; of none that is known, as many as can be typed. */
    static int digits(@Nullable Budget budget) {
        return currency(budget).map(Currency::getDefaultFractionDigits).orElse(6);
    }

    /** Empty when it is missing or unknown. */
    static Optional<Currency> currency(@Nullable Budget budget) {
        return budget == null || budget.total() == null
                ? Optional.empty()
                : Currencies.find(budget.total().currency());
    }

    static boolean linesSum(Budget budget) {
        return sums(budget, budget.lines().stream().map(BudgetLine::amount).toList());
    }

    static boolean fundingSums(Budget budget) {
        return sums(budget, budget.funding().stream().map(Funding::amount).toList());
    }

    private static boolean sums(Budget budget, List<@Nullable Decimal> parts) {
        if (budget.total() == null || budget.total().amount() == null) {
            return true;
        }
        return Amounts.sum(parts.stream()).compareTo(budget.total().amount().value()) == 0;
    }
}
