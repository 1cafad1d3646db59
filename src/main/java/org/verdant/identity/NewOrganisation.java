package org.verdant.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as an administrator enters or changes it.
 *
 * @param country ISO 3166 alpha-2
 * @param type IATI organisation type
 * @param identifier registration agency and number, such as {@code XI-ROR-03yrm5c26}
 * @param from the first day of which it is known that it exists
 * @param to its last day; null while it exists
 * @param source who says so
 */
public record NewOrganisation(
        @Nullable String name,
        @Nullable String country,
        @Nullable String type,
        @Nullable String identifier,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source,
        RegisterEntry.@Nullable Certainty certainty) {
    /** As it stands now, to be changed. */
    public static NewOrganisation of(OrganisationFile file) {
        return new NewOrganisation(
                file.card().name(),
                file.card().country().value(),
                file.card().type(),
                file.identifier(),
                file.from(),
                file.to(),
                file.source(),
                file.certainty());
    }
}
