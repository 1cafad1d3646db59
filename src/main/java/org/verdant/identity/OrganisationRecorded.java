package org.verdant.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;

/** An administrator entered an organisation, or changed what is known of it. */
public record OrganisationRecorded(PersonId actor, OrganisationId organisation, long version) implements AuditedEvent {
    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public Thing thing() {
        return new Thing("organisation", organisation.toString(), version);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("organisation", organisation.toString(), "version", Long.toString(version));
    }
}
