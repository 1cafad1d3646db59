package org.verdant.demonstration;

import static java.util.Map.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.verdant.reporting.DisbursementPlan;
import org.verdant.reporting.DisbursementRequest;
import org.verdant.reporting.FinanceReader;
import org.verdant.reporting.RequestState;

/** What people of the demonstration say once a financing is signed: one request for each day of the plan, and covenants that are kept. */
@Component
class FinancingAnswers {
    private static final List<String> LOTS = List.of(
            "Civil works and foundations, first lot.",
            "Modules, inverters and transformers, delivered to the site.",
            "Grid connection and commissioning.");

    private final FinanceReader finance;
    private final DisbursementPlan plan;
    private final DemoPapers papers;
    private final Clock clock;

    FinancingAnswers(FinanceReader finance, DisbursementPlan plan, DemoPapers papers, Clock clock) {
        this.finance = finance;
        this.plan = plan;
        this.papers = papers;
        this.clock = clock;
    }

    /** By step. */
    Map<String, Function<DemoFile, Map<String, Object>>> all() {
        return Map.ofEntries(
                entry("requestDisbursement", this::request),
                entry("checkDisbursement", file -> Map.of("outcome", "CLEAR", "comment", "Within the agreement.")),
                entry("payDisbursement", this::order),
                entry("recordDisbursement", this::payment),
                entry("checkCovenant", file -> Map.of("outcome", "MET", "comment", "As the audited accounts show.")),
                entry(
                        "decideUndisbursed",
                        file -> Map.of("outcome", "CANCEL", "comment", "Nothing more will be built.")));
    }

    /** What the plan has next; what is left when the plan is through. */
    private Map<String, Object> request(DemoFile file) {
        var balance = finance.balances(file.caseId()).get(0);
        var amount = plan.rows(file.caseId()).stream()
                .map(row -> row.planned().subtract(balance.disbursed()))
                .filter(due -> due.signum() > 0)
                .findFirst()
                .orElse(balance.left().amount())
                .min(balance.left().amount());
        var lot = LOTS.get(finance.requests(file.caseId()).size() % LOTS.size());
        return Map.of(
                "amount",
                Map.of("amount", amount.toPlainString()),
                "purpose",
                lot,
                "documentId",
                papers.attach(file, "PROOF"));
    }

    private Map<String, Object> order(DemoFile file) {
        return Map.of(
                "reference",
                "SWIFT " + (4700 + file.number()) + "-"
                        + finance.requests(file.caseId()).size());
    }

    /** The bank paid what was ordered, today. */
    private Map<String, Object> payment(DemoFile file) {
        var ordered = finance.requests(file.caseId()).stream()
                .filter(request -> request.state() == RequestState.ORDERED)
                .map(DisbursementRequest::amount)
                .findFirst()
                .orElseThrow();
        var amount = Map.of("amount", ordered.amount().toPlainString());
        var paidOn = LocalDate.now(clock).toString();
        return ordered.currency().getCurrencyCode().equals("USD")
                ? Map.of("amount", amount, "paidOn", paidOn)
                : Map.of("amount", amount, "paidOn", paidOn, "rate", "281.35", "rateSource", "State Bank of Pakistan");
    }
}
