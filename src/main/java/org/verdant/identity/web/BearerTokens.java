package org.verdant.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.verdant.identity.Scope;
import org.verdant.identity.Tokens;
import org.verdant.shared.web.Problems;
import org.verdant.shared.web.TokenScopes;

/** Lets a program in that shows a token, as far as the token goes. */
final class BearerTokens extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final CurrentActor current;
    private final Problems problems;

    BearerTokens(Tokens tokens, CurrentActor current, Problems problems) {
        this.tokens = tokens;
        this.current = current;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        var bearer = header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? null
                : tokens.bearer(header.substring(SCHEME.length()).strip()).orElse(null);
        if (bearer == null || !signIn(request, bearer)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "token-invalid");
        } else if (!reaches(request, bearer)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
            problems.write(request, response, HttpStatus.FORBIDDEN, "scope-missing");
        } else {
            tokens.used(bearer.token());
            chain.doFilter(request, response);
        }
    }

    private boolean signIn(HttpServletRequest request, Tokens.Bearer bearer) {
        var person = bearer.person().toString();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        TokenScopes.limit(request, bearer.scopes().stream().map(Scope::code).collect(Collectors.toSet()));
        return current.of(request, authentication).isPresent();
    }

    /** Reading needs {@code read}; changing needs {@code write}, or {@code decide} for the steps that {@link TokenScopes} knows. */
    private static boolean reaches(HttpServletRequest request, Tokens.Bearer bearer) {
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        var ownTokens = request.getRequestURI().startsWith("/api/tokens");
        return ownTokens
                || (reads && bearer.scopes().contains(Scope.READ))
                || (!reads && bearer.scopes().contains(Scope.WRITE))
                || (!reads
                        && bearer.scopes().contains(Scope.DECIDE)
                        && request.getRequestURI().startsWith("/api/tasks/"));
    }
}
