package org.verdant.target;

import java.time.LocalDate;
import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A file began to count to a target. */
public record CreditPosted(
        CaseId caseId,
        TargetCode target,
        String distinctKey,
        LocalDate effectiveDate,
        PersonId poster,
        PersonId confirmer)
        implements AuditedEvent {
    @Override
    public PersonId actor() {
        return confirmer;
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "target",
                target.value(),
                "distinctKey",
                distinctKey,
                "effectiveDate",
                effectiveDate.toString(),
                "poster",
                poster.toString());
    }
}
