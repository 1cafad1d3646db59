package org.verdant.reporting;

import java.util.ArrayList;
import org.verdant.reporting.FinanceEvents.DisbursementMoved;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/**
 * The borrower asks to be paid. Refuses more than is left, what is not above zero, a currency that was not signed, a second request
 * while one is open ({@code request-open}), and any before effectiveness ({@code not-effective}) or while nothing is paid out
 * ({@code disbursements-suspended}).
 */
@UseCase
public class RequestDisbursement {
    private static final int PURPOSE_MAX = 4000;

    private final FinanceLedger ledger;
    private final DisbursementRequests requests;
    private final MoneyCheck money;
    private final PaperCheck papers;
    private final FinanceRecorder recorder;

    RequestDisbursement(
            FinanceLedger ledger,
            DisbursementRequests requests,
            MoneyCheck money,
            PaperCheck papers,
            FinanceRecorder recorder) {
        this.ledger = ledger;
        this.requests = requests;
        this.money = money;
        this.papers = papers;
        this.recorder = recorder;
    }

    public DisbursementRequest request(CaseId caseId, RequestDisbursementForm form, Actor actor) {
        ledger.holdOpen(caseId);
        var errors = new ArrayList<FieldError>();
        var amount = money.amount(form.amount(), ledger.balances(caseId), errors);
        WordsCheck.addErrors(errors, "purpose", form.purpose(), PURPOSE_MAX);
        var document = papers.ifAny(caseId, form.documentId(), errors);
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        var purpose = String.valueOf(FindingCheck.text(form.purpose()));
        var asked = requests.add(caseId, amount.orElseThrow(), purpose, document.orElse(null), actor);
        recorder.tell(new DisbursementMoved(caseId, actor.person(), asked.number(), asked.state()));
        return asked;
    }
}
