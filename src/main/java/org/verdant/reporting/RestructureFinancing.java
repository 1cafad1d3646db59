package org.verdant.reporting;

import java.math.BigDecimal;
import org.verdant.proposal.FinancingReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.Money;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/**
 * Lets the money follow a change that was accepted: more or less is committed, never less than is paid or ordered, and what the borrower
 * promises anew is watched. A change that touches neither moves nothing.
 */
@UseCase
public class RestructureFinancing {
    private final FinancingReader financings;
    private final FinanceReader reader;
    private final FinanceLedger ledger;
    private final Covenants covenants;
    private final FinanceRecorder recorder;

    RestructureFinancing(
            FinancingReader financings,
            FinanceReader reader,
            FinanceLedger ledger,
            Covenants covenants,
            FinanceRecorder recorder) {
        this.financings = financings;
        this.reader = reader;
        this.ledger = ledger;
        this.covenants = covenants;
        this.recorder = recorder;
    }

    /** Answers how many covenants are new. */
    public int follow(CaseId caseId) {
        ledger.hold(caseId);
        var terms = financings.terms(caseId);
        var amount = terms.amount();
        if (amount != null) {
            var change = amount.amount().subtract(signed(caseId, amount));
            var most = ledger.balances(caseId).stream()
                    .filter(balance -> balance.currency().equals(amount.currency()))
                    .map(balance -> balance.undisbursed().amount())
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
            commit(caseId, new Money(change.max(most.negate()), amount.currency()));
        }
        return covenants.add(caseId, terms.covenants());
    }

    /** As it was signed and restructured so far, whatever was given up of it since. */
    private BigDecimal signed(CaseId caseId, Money amount) {
        return reader.movements(caseId).stream()
                .filter(movement ->
                        movement.cause() == MovementCause.SIGNED || movement.cause() == MovementCause.RESTRUCTURED)
                .map(Movement::amount)
                .filter(money -> money.currency().equals(amount.currency()))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void commit(CaseId caseId, Money change) {
        if (change.amount().signum() != 0) {
            var rate = reader.movements(caseId).get(0).rate();
            recorder.move(
                    caseId,
                    FinanceLedger.Entry.of(MovementCause.RESTRUCTURED, change, recorder.today(), rate),
                    PersonId.SYSTEM);
        }
    }
}
