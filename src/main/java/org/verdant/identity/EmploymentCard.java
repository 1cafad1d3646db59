package org.verdant.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * A period in which a person belonged to an organisation. Both days are inside it.
 *
 * @param to null while it lasts
 */
public record EmploymentCard(
        PersonId person,
        OrganisationCard organisation,
        EmploymentKind kind,
        LocalDate from,
        @Nullable LocalDate to) {
    /** Whether it is about the same organisation and capacity, and some day lies in both periods. */
    boolean overlaps(EmploymentCard other) {
        return organisation.id().equals(other.organisation.id())
                && kind == other.kind
                && (to == null || !to.isBefore(other.from))
                && (other.to == null || !other.to.isBefore(from));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
