package org.verdant.identity;

import java.util.Set;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/**
 * A person as other modules see it.
 *
 * @param organisation where the person works now
 * @param roles held now; none for a disabled person
 * @param expertise codes of working groups whose subject the person knows, {@code standards}, {@code non-proliferation}
 */
public record PersonCard(
        PersonId id, String name, String email, OrganisationCard organisation, Set<Role> roles, Set<String> expertise) {
    public PersonCard {
        roles = Set.copyOf(roles);
        expertise = Set.copyOf(expertise);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean knows(String field) {
        return expertise.contains(field);
    }
}
