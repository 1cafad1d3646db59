package org.verdant.target.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.target.CreditLedger;
import org.verdant.target.CreditState;
import org.verdant.workflow.CompletionPart;

/** After a step: what the ledger holds of the file, counted or refused. */
@Component
class CreditsPart implements CompletionPart {
    private final CreditLedger ledger;

    CreditsPart(CreditLedger ledger) {
        this.ledger = ledger;
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Part(
            String id,
            String target,
            String distinctKey,
            LocalDate effectiveDate,
            CreditState state,
            @Nullable String reason) {}

    @Override
    public String name() {
        return "credits";
    }

    @Override
    public Object of(CaseId caseId, Actor actor) {
        return ledger.of(caseId).stream()
                .map(credit -> new Part(
                        credit.id(),
                        credit.target().value(),
                        credit.distinctKey(),
                        credit.effectiveDate(),
                        credit.state(),
                        credit.reason()))
                .toList();
    }
}
