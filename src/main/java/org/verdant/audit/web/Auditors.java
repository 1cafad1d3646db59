package org.verdant.audit.web;

import org.verdant.shared.Actor;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;

/** The only ones who read the audit. */
final class Auditors {
    private Auditors() {}

    static void require(Actor actor) {
        if (!actor.has(Role.AUDITOR)) {
            throw new Forbidden("forbidden");
        }
    }
}
