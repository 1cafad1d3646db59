package org.verdant.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.Money;

/** Turns what the bank's advice says into a payment of a request, or refuses it with everything that is wrong at once. */
@Component
class PaymentCheck {
    private final MoneyCheck money;
    private final PaperCheck papers;

    PaymentCheck(MoneyCheck money, PaperCheck papers) {
        this.money = money;
        this.papers = papers;
    }

    /** @param effective the day from which on anything may be paid */
    FinanceLedger.Entry require(
            CaseId caseId,
            RecordDisbursementForm form,
            DisbursementRequest ordered,
            List<Balance> balances,
            LocalDate effective) {
        var errors = new ArrayList<FieldError>();
        var paid = money.amount(form.amount(), balances, errors);
        paid.ifPresent(amount -> compare(amount, ordered.amount(), errors));
        papers.day("paidOn", form.paidOn(), effective, errors);
        var currency = paid.orElse(ordered.amount()).currency();
        var rate = form.paidOn() == null
                ? Optional.<Rate>empty()
                : money.rate(currency, form.paidOn(), form.rate(), form.rateSource(), errors);
        var advice = papers.ifAny(caseId, form.documentId(), errors);
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return new FinanceLedger.Entry(
                MovementCause.PAID,
                paid.orElseThrow(),
                Objects.requireNonNull(form.paidOn()),
                rate.orElseThrow(),
                ordered.number(),
                null,
                ordered.reference(),
                advice.orElse(null),
                null);
    }

    private static void compare(Money paid, Money asked, List<FieldError> errors) {
        if (!paid.currency().equals(asked.currency())) {
            errors.add(FieldError.of(
                    "amount.currency", "other-currency", asked.currency().getCurrencyCode()));
        } else if (paid.amount().compareTo(asked.amount()) > 0) {
            errors.add(FieldError.of("amount.amount", "more-than-asked", asked.words()));
        }
    }
}
