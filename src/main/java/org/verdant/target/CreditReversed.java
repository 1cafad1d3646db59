package org.verdant.target;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;

/** The credits of a file, or the one for a country, ended on the day of a decision (K17). */
public record CreditReversed(
        CaseId caseId,
        TargetCode target,
        @Nullable CountryCode country,
        LocalDate effectiveDate,
        String reason,
        PersonId poster,
        PersonId confirmer)
        implements AuditedEvent {
    @Override
    public PersonId actor() {
        return confirmer;
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("target", target.value());
        if (country != null) {
            details.put("country", country.value());
        }
        details.put("effectiveDate", effectiveDate.toString());
        details.put("reason", reason);
        details.put("poster", poster.toString());
        return details;
    }
}
