package org.verdant.identity.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.verdant.shared.Role;

/** A part of the product's addresses, as it is written down: who may use each. */
abstract class RouteTable {
    protected static final Set<Role> COORDINATORS = EnumSet.of(Role.COORDINATOR, Role.COORDINATOR_LEAD);
    protected static final Set<Role> WATCHERS =
            EnumSet.of(Role.COORDINATOR, Role.COORDINATOR_LEAD, Role.SECRETARIAT_HEAD, Role.AUDITOR);
    protected static final Set<Role> VERIFIERS = EnumSet.of(Role.COORDINATOR, Role.COORDINATOR_LEAD, Role.AUDITOR);
    protected static final Set<Role> PROPOSERS = EnumSet.of(Role.PROPOSER);
    protected static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMINISTRATOR);
    protected static final Set<Role> ADMINISTRATION = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);
    protected static final Set<Role> AUDITORS = EnumSet.of(Role.AUDITOR);

    private final List<Route> routes = new ArrayList<>();

    final List<Route> routes() {
        return List.copyOf(routes);
    }

    protected final void open(HttpMethod method, String... patterns) {
        for (var pattern : patterns) {
            routes.add(Route.open(method, pattern));
        }
    }

    protected final void signedIn(HttpMethod method, String... patterns) {
        for (var pattern : patterns) {
            routes.add(Route.signedIn(method, pattern));
        }
    }

    protected final void only(Set<Role> roles, HttpMethod method, String... patterns) {
        for (var pattern : patterns) {
            routes.add(Route.only(method, pattern, roles));
        }
    }
}
