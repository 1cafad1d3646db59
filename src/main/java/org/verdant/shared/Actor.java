package org.verdant.shared;

import java.util.Arrays;
import java.util.Set;

/**
 * The person on whose behalf something is done now, with the roles and the organisation held at this moment. Use cases take it as
 * an argument; nothing reads it from a thread.
 */
public record Actor(PersonId person, String name, OrganisationId organisation, CountryCode country, Set<Role> roles) {
    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    public boolean is(PersonId other) {
        return person.equals(other);
    }
}
