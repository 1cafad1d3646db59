package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;

/** Something was done about one country of a planning study. */
public record StudyCountryMoved(CaseId caseId, PersonId actor, CountryCode country, Step step, String outcome)
        implements AuditedEvent {
    /** What was done. */
    public enum Step {
        DATA_AGREED,
        WORKSHOP_HELD,
        ANSWERED,
        VERIFIED,
        CONFIRMED,
        REVERSAL_ASKED,
        REVERSAL_CONFIRMED
    }

    @Override
    public Map<String, String> details() {
        return Map.of("country", country.value(), "step", step.name(), "outcome", outcome);
    }
}
