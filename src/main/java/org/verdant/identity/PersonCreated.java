package org.verdant.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;

/** An administrator entered a person. */
public record PersonCreated(PersonId actor, PersonId person, OrganisationId organisation) implements AuditedEvent {
    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("person", person.toString(), "organisation", organisation.toString());
    }
}
