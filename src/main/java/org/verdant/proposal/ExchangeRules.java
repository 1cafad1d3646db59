package org.verdant.proposal;

import org.springframework.stereotype.Component;

/** A full track whose budget is not in US dollars says what it is worth in them ({@code domain.md} 4.1). */
@Component
class ExchangeRules implements ContentRule {
    private static final String USD = "USD";

    @Override
    public void check(Examined file, Findings findings) {
        var fx = file.content().fx();
        var currency = BudgetRules.currency(file.content().budget());
        if (fx == null) {
            if (!file.track().isLight()
                    && currency.isPresent()
                    && !USD.equals(currency.get().getCurrencyCode())) {
                findings.error(
                        "fx.rate", "exchange-rate-missing", currency.get().getCurrencyCode());
            }
            return;
        }
        if (fx.rate() != null && fx.rate().value().signum() <= 0) {
            findings.error("fx.rate", "not-positive");
        }
        if (fx.date() != null && fx.date().isAfter(file.today())) {
            findings.error("fx.date", "date-after-submission");
        }
    }
}
