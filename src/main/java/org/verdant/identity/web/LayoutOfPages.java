package org.verdant.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.verdant.shared.Actor;
import org.verdant.shared.web.DatabaseAway;
import org.verdant.shared.web.Layouts;

/** Gives every page its frame, the error pages too. While the database is away the frame knows nobody. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LayoutOfPages extends OncePerRequestFilter {
    private final Layouts layouts;
    private final CurrentActor current;

    LayoutOfPages(Layouts layouts, CurrentActor current) {
        this.layouts = layouts;
        this.current = current;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute("layout", layouts.of(request, () -> who(request)));
        chain.doFilter(request, response);
    }

    private Optional<Actor> who(HttpServletRequest request) {
        var away = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && DatabaseAway.isBehind(failure);
        return away ? Optional.empty() : current.of(request);
    }
}
