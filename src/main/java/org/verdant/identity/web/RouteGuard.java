package org.verdant.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Asks the table of routes, with the roles of this moment. Denies whatever the table does not name. */
@Component
class RouteGuard implements AuthorizationManager<RequestAuthorizationContext> {
    private final List<Route> routes;
    private final CurrentActor current;

    RouteGuard(CurrentActor current, @Value("${verdant.demo:false}") boolean demonstration) {
        this.current = current;
        this.routes = Routes.all(demonstration);
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> who, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var route = route(request);
        if (route.isEmpty()) {
            return new AuthorizationDecision(false);
        }
        var admitted = route.get().open()
                || current.of(request, who.get()).filter(route.get()::admits).isPresent();
        return new AuthorizationDecision(admitted);
    }

    /** The row of the table for a request; HEAD is a GET without its body. */
    Optional<Route> route(HttpServletRequest request) {
        var method = request.getMethod().equals("HEAD") ? HttpMethod.GET : HttpMethod.valueOf(request.getMethod());
        return at(request).stream()
                .filter(route -> route.method().equals(method))
                .findFirst();
    }

    /** All rows for the address, whatever the method: none means that there is no such address. */
    List<Route> at(HttpServletRequest request) {
        var path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        return routes.stream().filter(route -> route.matches(path)).toList();
    }
}
