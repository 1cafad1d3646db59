package org.verdant.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that is too old however busy it was, and at once that of a person who was shut out. */
final class SessionGuard extends OncePerRequestFilter {
    private static final String SINCE = "verdant.signed-in-at";
    private static final Duration LONGEST = Duration.ofHours(12);

    private final CurrentActor current;
    private final Clock wallClock;

    SessionGuard(CurrentActor current, Clock wallClock) {
        this.current = current;
        this.wallClock = wallClock;
    }

    static void begin(HttpServletRequest request, Instant now) {
        request.getSession(true).setAttribute(SINCE, now.toEpochMilli());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var authentication =
                session == null ? null : SecurityContextHolder.getContext().getAuthentication();
        if (session != null && authentication != null) {
            var since =
                    session.getAttribute(SINCE) instanceof Long millis ? Instant.ofEpochMilli(millis) : Instant.EPOCH;
            if (since.plus(LONGEST).isBefore(wallClock.instant())
                    || current.of(request, authentication).isEmpty()) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            }
        }
        chain.doFilter(request, response);
    }
}
