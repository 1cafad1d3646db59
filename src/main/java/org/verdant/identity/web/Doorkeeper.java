package org.verdant.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.verdant.shared.web.Problems;

/** Answers who was not let in: an address that does not exist, nobody signed in, the wrong role, a forged or stale form. */
@Component
class Doorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final RouteGuard routes;
    private final CurrentActor current;
    private final Problems problems;

    Doorkeeper(RouteGuard routes, CurrentActor current, Problems problems) {
        this.routes = routes;
        this.current = current;
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        if (!exists(request, response)) {
            return;
        }
        askToSignIn(request, response, true);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!exists(request, response)) {
            return;
        }
        var forged = denied instanceof CsrfException;
        if (forged && isTooLarge(request)) {
            answer(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "too-large");
        } else if (current.of(request).isEmpty()) {
            askToSignIn(request, response, !forged);
        } else {
            answer(request, response, HttpStatus.FORBIDDEN, forged ? "csrf" : "forbidden");
        }
    }

    private boolean exists(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (routes.route(request).isPresent()) {
            return true;
        }
        var methods = routes.at(request);
        if (methods.isEmpty()) {
            answer(request, response, HttpStatus.NOT_FOUND, "not-found");
        } else {
            var allowed = methods.stream().map(route -> route.method().name()).distinct();
            response.setHeader(HttpHeaders.ALLOW, allowed.collect(Collectors.joining(", ")));
            answer(request, response, HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed");
        }
        return false;
    }

    /** A form that was typed while the session ended is kept, unless it may have come from another site. */
    private void askToSignIn(HttpServletRequest request, HttpServletResponse response, boolean ownForm)
            throws IOException {
        if (isApi(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            answer(request, response, HttpStatus.UNAUTHORIZED, "sign-in-required");
        } else if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            signIn(response, ReturnTo.of(request), false);
        } else {
            signIn(response, "/", ownForm && KeptForm.keep(request));
        }
    }

    private static void signIn(HttpServletResponse response, String returnTo, boolean kept) throws IOException {
        var address = "/sign-in?returnTo=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
        response.sendRedirect(kept ? address + "&kept=true" : address);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        if (isApi(request)) {
            problems.write(request, response, status, code);
        } else {
            response.sendError(status.value());
        }
    }

    /** A form with a file that is too large cannot be read at all, its token neither. */
    private static boolean isTooLarge(HttpServletRequest request) throws IOException, ServletException {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException tooLarge) {
            return true;
        }
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
