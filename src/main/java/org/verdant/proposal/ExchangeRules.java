package org.verdant.proposal;

import org.springframework.stereotype.Component;

/** A full track whose budget is not in US dollars says what it is worth in them ({@code domain.md} 4.1). */
@Component
class ExchangeRules implements ContentRule {
    private static final String USD = "USD";

    @Override
    public void check(Examined file, Findings findings) {
        var fx = file.content().fx() == null
                ? Blank.of(ExchangeRate.class)
                : file.content().fx();
        var currency = BudgetRules.currency(file.content().budget());
        if (!file.track().isLight()
                && currency.isPresent()
                && !USD.equals(currency.get().getCurrencyCode())) {
            if (fx.rate() == null) {
                findings.error(
                        "fx.rate", "exchange-rate-missing", currency.get().getCurrencyCode());
            }
            Amounts.required("fx.date", fx.date(), findings);
            Amounts.required("fx.source", fx.source(), findings);
        }
        Amounts.positive("fx.rate", fx.rate(), findings);
        if (fx.date() != null && fx.date().isAfter(file.today())) {
            findings.error("fx.date", "date-after-submission");
        }
    }
}
