package org.verdant.identity;

import org.jspecify.annotations.Nullable;
import org.verdant.shared.CountryCode;

/**
 * A person as an administrator enters one: in a known organisation, or in a new one that is entered with the person.
 *
 * @param organisation id of a known organisation; the other organisation fields are for a new one
 * @param organisationType IATI organisation type
 * @param source who says that the person works there
 */
public record NewPerson(
        @Nullable String name,
        @Nullable String email,
        @Nullable String organisation,
        @Nullable String organisationName,
        @Nullable CountryCode organisationCountry,
        @Nullable String organisationType,
        @Nullable String source) {}
