package org.verdant.identity.web;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.verdant.shared.Actor;
import org.verdant.shared.Role;

/**
 * Who may use one address in one way. The table of routes is the first door only: whether this person may see this file is asked
 * behind it.
 *
 * @param open nobody needs to sign in
 * @param roles one of them is needed; empty for everybody who is signed in
 */
record Route(HttpMethod method, PathPattern pattern, boolean open, Set<Role> roles) {
    static Route open(HttpMethod method, String pattern) {
        return new Route(method, PathPatternParser.defaultInstance.parse(pattern), true, Set.of());
    }

    static Route signedIn(HttpMethod method, String pattern) {
        return new Route(method, PathPatternParser.defaultInstance.parse(pattern), false, Set.of());
    }

    static Route only(HttpMethod method, String pattern, Set<Role> roles) {
        return new Route(method, PathPatternParser.defaultInstance.parse(pattern), false, roles);
    }

    boolean matches(PathContainer path) {
        return pattern.matches(path);
    }

    boolean admits(Actor actor) {
        return open || roles.isEmpty() || actor.roles().stream().anyMatch(roles::contains);
    }
}
