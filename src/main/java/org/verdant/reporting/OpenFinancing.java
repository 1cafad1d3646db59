package org.verdant.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.verdant.proposal.FinancingReader;
import org.verdant.proposal.FinancingTerms;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/**
 * Writes down what binds the parties once the agreement of a financing is in force: the amount, with the rate that the form names, and
 * the covenants ({@code domain.md} 4.6 step 8). From now on money may be asked for.
 */
@UseCase
public class OpenFinancing {
    private final FinancingReader financings;
    private final FinanceLedger ledger;
    private final Covenants covenants;
    private final FinanceRecorder recorder;

    OpenFinancing(FinancingReader financings, FinanceLedger ledger, Covenants covenants, FinanceRecorder recorder) {
        this.financings = financings;
        this.ledger = ledger;
        this.covenants = covenants;
        this.recorder = recorder;
    }

    /** Answers how many covenants there are to watch. */
    public int open(CaseId caseId) {
        var terms = financings.terms(caseId);
        var amount = Objects.requireNonNull(terms.amount(), "a financing that was decided has an amount");
        var today = recorder.today();
        ledger.open(caseId, today);
        recorder.move(
                caseId,
                FinanceLedger.Entry.of(MovementCause.SIGNED, amount, today, rate(terms, today)),
                PersonId.SYSTEM);
        return covenants.add(caseId, terms.covenants());
    }

    /** The form of a financing that is not in dollars was not accepted without a rate and its day. */
    static Rate rate(FinancingTerms terms, LocalDate today) {
        BigDecimal rate = Objects.requireNonNull(terms.rate(), "a financing that was decided has a rate");
        return new Rate(rate, Objects.requireNonNullElse(terms.rateDay(), today), terms.rateSource());
    }
}
