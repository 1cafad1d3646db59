package org.verdant.intervention;

import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.target.CreditCard;
import org.verdant.target.CreditLedger;
import org.verdant.target.CreditState;
import org.verdant.target.LapseSuspendedCredits;
import org.verdant.target.ResumeCredits;
import org.verdant.target.ReversalOrder;
import org.verdant.target.ReverseCredit;
import org.verdant.target.SuspendCredits;
import org.verdant.target.SuspensionOrder;
import org.verdant.target.TargetCode;

/** The credits of a file, to whatever targets it counts. */
@Component
class FileCredits {
    private final CreditLedger ledger;
    private final SuspendCredits suspendCredits;
    private final ResumeCredits resumeCredits;
    private final LapseSuspendedCredits lapseCredits;
    private final ReverseCredit reverseCredit;

    FileCredits(
            CreditLedger ledger,
            SuspendCredits suspendCredits,
            ResumeCredits resumeCredits,
            LapseSuspendedCredits lapseCredits,
            ReverseCredit reverseCredit) {
        this.ledger = ledger;
        this.suspendCredits = suspendCredits;
        this.resumeCredits = resumeCredits;
        this.lapseCredits = lapseCredits;
        this.reverseCredit = reverseCredit;
    }

    /** The targets to which it counts now, for sure or provisionally. */
    List<TargetCode> counted(CaseId caseId) {
        return ledger.of(caseId).stream()
                .filter(card -> card.state() == CreditState.POSTED || card.state() == CreditState.PROVISIONAL)
                .map(CreditCard::target)
                .distinct()
                .sorted()
                .toList();
    }

    private List<TargetCode> provisional(CaseId caseId) {
        return ledger.of(caseId).stream()
                .filter(card -> card.state() == CreditState.PROVISIONAL)
                .map(CreditCard::target)
                .distinct()
                .sorted()
                .toList();
    }

    void suspend(CaseId caseId, SuspensionOrder order) {
        counted(caseId).forEach(target -> suspendCredits.suspend(caseId, target, order));
    }

    void resume(CaseId caseId, SuspensionOrder order) {
        provisional(caseId).forEach(target -> resumeCredits.resume(caseId, target, order));
    }

    /** Answers how many were reversed because they were suspended for too long. */
    int lapse(CaseId caseId) {
        return provisional(caseId).stream()
                .mapToInt(target -> lapseCredits.lapse(caseId, target))
                .sum();
    }

    void reverse(CaseId caseId, ReversalOrder order) {
        counted(caseId).forEach(target -> reverseCredit.reverse(caseId, target, order));
    }
}
