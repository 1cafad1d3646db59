package org.verdant.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.FinancingDetails.Financier;
import org.verdant.proposal.FinancingDetails.FinancierRole;
import org.verdant.proposal.FinancingDetails.PlannedDisbursement;
import org.verdant.proposal.FinancingDetails.Term;

/**
 * The amounts of a financing, all in the currency of the budget: the financiers make up the cost, the disbursements the amount, to the
 * last cent ({@code domain.md} 4.6).
 */
@Component
class FinancingSums implements ContentRule {
    @Override
    public void check(Examined file, Findings findings) {
        if (!(file.content().details() instanceof FinancingDetails financing)) {
            return;
        }
        var digits = BudgetRules.digits(file.content().budget());
        checkAmount(file.content(), financing, digits, findings);
        checkCost(file.content(), financing, digits, findings);
        checkFinanciers(financing, digits, findings);
        checkPlan(file.content(), financing, digits, findings);
        checkTerms("details.conditionsPrecedent", file.today(), financing.conditionsPrecedent(), findings);
        checkTerms("details.covenants", file.today(), financing.covenants(), findings);
    }

    private static void checkAmount(
            ProposalContent content, FinancingDetails financing, int digits, Findings findings) {
        var total = financing.amount();
        if (total == null) {
            return;
        }
        money("details.amount.amount", total.amount(), digits, findings);
        Amounts.positive("details.amount.amount", total.amount(), findings);
        var currency = total.currency();
        var known = BudgetRules.currency(content.budget());
        if (Currencies.isWithdrawn(currency)) {
            findings.error("details.amount.currency", "E10");
        } else if (currency != null
                && !currency.isBlank()
                && Currencies.find(currency).isEmpty()) {
            findings.error("details.amount.currency", "unknown-currency", currency);
        } else if (currency != null
                && known.isPresent()
                && !known.get().getCurrencyCode().equals(currency)) {
            findings.error(
                    "details.amount.currency",
                    "not-currency-of-budget",
                    known.get().getCurrencyCode());
        }
        if (isMore(total.amount(), financing.projectCost())) {
            findings.error("details.amount.amount", "amount-above-cost");
        }
    }

    private static void checkCost(ProposalContent content, FinancingDetails financing, int digits, Findings findings) {
        var cost = financing.projectCost();
        money("details.projectCost", cost, digits, findings);
        var total = content.budget() == null ? null : content.budget().total();
        if (cost != null
                && total != null
                && total.amount() != null
                && cost.value().compareTo(total.amount().value()) != 0) {
            findings.error("details.projectCost", "cost-not-total", total.amount());
        }
    }

    private static void checkFinanciers(FinancingDetails financing, int digits, Findings findings) {
        var financiers = financing.financiers();
        for (int i = 0; i < financiers.size(); i++) {
            var at = "details.financiers[" + i + "].amount";
            money(at, financiers.get(i).amount(), digits, findings);
            Amounts.positive(at, financiers.get(i).amount(), findings);
        }
        if (financiers.isEmpty()) {
            return;
        }
        var leads = financiers.stream()
                .filter(one -> one.role() == FinancierRole.LEAD)
                .count();
        if (leads != 1) {
            findings.error("details.financiers", "one-lead-financier", leads);
        }
        checkSum(
                "details.financiers",
                "financiers-not-cost",
                financiers.stream().map(Financier::amount),
                financing.projectCost(),
                findings);
    }

    private static void checkPlan(ProposalContent content, FinancingDetails financing, int digits, Findings findings) {
        var plan = financing.disbursementPlan();
        for (int i = 0; i < plan.size(); i++) {
            var at = "details.disbursementPlan[" + i + "].";
            money(at + "amount", plan.get(i).amount(), digits, findings);
            Amounts.positive(at + "amount", plan.get(i).amount(), findings);
            if (isOutside(plan.get(i).date(), content)) {
                findings.error(at + "date", "disbursement-outside-period");
            }
        }
        var amount = financing.amount();
        if (!plan.isEmpty() && amount != null) {
            checkSum(
                    "details.disbursementPlan",
                    "plan-not-amount",
                    plan.stream().map(PlannedDisbursement::amount),
                    amount.amount(),
                    findings);
        }
    }

    private static boolean isOutside(@Nullable LocalDate day, ProposalContent content) {
        return day != null
                && ((content.plannedStart() != null && day.isBefore(content.plannedStart()))
                        || (content.plannedEnd() != null && day.isAfter(content.plannedEnd())));
    }

    private static void checkTerms(String group, LocalDate today, List<Term> terms, Findings findings) {
        for (int i = 0; i < terms.size(); i++) {
            var due = terms.get(i).due();
            if (due != null && !due.isAfter(today)) {
                findings.error(group + "[" + i + "].due", "term-already-due");
            }
        }
    }

    private static void money(String field, @Nullable Decimal amount, int digits, Findings findings) {
        if (amount != null) {
            BudgetRules.amount(field, amount, digits, findings);
        }
    }

    private static void checkSum(
            String group, String code, Stream<@Nullable Decimal> parts, @Nullable Decimal whole, Findings findings) {
        var sum = Amounts.sum(parts);
        if (whole != null && sum.compareTo(whole.value()) != 0) {
            findings.error(group, code, plain(sum), whole);
        }
    }

    private static String plain(BigDecimal sum) {
        return sum.toPlainString();
    }

    private static boolean isMore(@Nullable Decimal part, @Nullable Decimal whole) {
        return part != null && whole != null && part.value().compareTo(whole.value()) > 0;
    }
}
