package org.verdant.approval;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;

/** A country said whether it has an objection, or its time to say so was over: then the product itself recorded it. */
public record CountryAnswered(CaseId caseId, PersonId actor, CountryCode country, NoObjectionOutcome outcome)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of(
                "country", country.value(),
                "outcome", outcome.name(),
                "silent", Boolean.toString(actor.equals(PersonId.SYSTEM)));
    }
}
