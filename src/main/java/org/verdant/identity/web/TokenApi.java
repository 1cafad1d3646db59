package org.verdant.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.identity.IssueToken;
import org.verdant.identity.RevokeToken;
import org.verdant.identity.SignIn;
import org.verdant.identity.TokenCard;
import org.verdant.identity.TokenWish;
import org.verdant.identity.Tokens;
import org.verdant.shared.Actor;
import org.verdant.shared.TooMany;
import org.verdant.shared.web.ListPage;
import org.verdant.shared.web.Problems;

/** Signing in for programs. */
@RestController
@RequestMapping(path = "/api/tokens", produces = MediaType.APPLICATION_JSON_VALUE)
class TokenApi {
    private final SignIn signIn;
    private final IssueToken issue;
    private final RevokeToken revoke;
    private final Tokens tokens;
    private final Browser browser;
    private final Problems problems;

    TokenApi(SignIn signIn, IssueToken issue, RevokeToken revoke, Tokens tokens, Browser browser, Problems problems) {
        this.signIn = signIn;
        this.issue = issue;
        this.revoke = revoke;
        this.tokens = tokens;
        this.browser = browser;
        this.problems = problems;
    }

    /** Who asks, and for what. */
    record Request(
            @Nullable String email,
            @Nullable String password,
            @Nullable String label,
            @Nullable List<String> scopes,
            @Nullable Duration expires) {
        @Override
        public String toString() {
            return "Request[]";
        }
    }

    /** The token, shown this once. */
    record Answer(UUID id, String token, List<String> scopes, Instant expiresAt) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> issue(@RequestBody Request wanted, HttpServletRequest request) {
        var result = signIn.attempt(browser.attempt(request, wanted.email(), wanted.password()));
        if (result.mustWait()) {
            throw new TooMany("sign-in-delayed", result.pause().plusSeconds(1));
        }
        if (result.person() == null) {
            return wrong(request);
        }
        var token = issue.issue(result.person(), new TokenWish(wanted.label(), wanted.scopes(), wanted.expires()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Answer(token.id(), token.token(), token.scopes(), token.expiresAt()));
    }

    @GetMapping
    ListPage<TokenCard> list(Actor actor) {
        var own = tokens.of(actor.person());
        return new ListPage<>(own, null, own.size(), false);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, Actor actor) {
        revoke.revoke(id, actor);
    }

    private ResponseEntity<ProblemDetail> wrong(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(request, HttpStatus.UNAUTHORIZED, "sign-in-failed", List.of()));
    }
}
