package org.verdant.identity;

import java.util.Set;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/**
 * A person as other modules see it.
 *
 * @param organisation where the person works now
 * @param roles held now; none for a disabled person
 */
public record PersonCard(PersonId id, String name, String email, OrganisationCard organisation, Set<Role> roles) {
    public PersonCard {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
