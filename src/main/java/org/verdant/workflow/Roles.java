package org.verdant.workflow;

import org.verdant.shared.Actor;
import org.verdant.shared.Role;

/** The roles of an actor as the database compares them. */
final class Roles {
    private Roles() {}

    static String[] codes(Actor actor) {
        return actor.roles().stream().map(Role::code).toArray(String[]::new);
    }
}
