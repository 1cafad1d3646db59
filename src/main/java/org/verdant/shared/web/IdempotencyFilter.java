package org.verdant.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.verdant.shared.web.IdempotentAnswers.Answer;
import org.verdant.shared.web.IdempotentAnswers.Call;

/**
 * Does a POST with an {@code Idempotency-Key} once. What it does and the answer to it are one transaction: either both are there
 * afterwards or neither, whatever crashes in between, and a second call with the key gets the first answer.
 */
@Component
@Order(10)
class IdempotencyFilter extends OncePerRequestFilter {
    static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final int TRIES = 3;

    private final IdempotentAnswers answers;
    private final PlatformTransactionManager transactions;
    private final Problems problems;

    IdempotencyFilter(IdempotentAnswers answers, PlatformTransactionManager transactions, Problems problems) {
        this.answers = answers;
        this.transactions = transactions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/api/tokens")
                || request.getHeader(KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(KEY);
        var person = person(request.getUserPrincipal());
        if (!VISIBLE.matcher(key).matches()) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "invalid-idempotency-key");
        } else if (person == null || isUnreadable(request)) {
            chain.doFilter(request, response);
        } else {
            once(new Call(person, key, Fingerprint.of(request)), request, response, chain);
        }
    }

    private void once(Call call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var held = new ContentCachingResponseWrapper(response);
            if (attempt(call, request, held, chain)) {
                held.copyBodyToResponse();
                return;
            }
            held.resetBuffer();
        }
        problems.write(request, response, HttpStatus.CONFLICT, "in-progress");
    }

    /** Answers false when another transaction was in the way and nothing was done. */
    private boolean attempt(
            Call call, HttpServletRequest request, ContentCachingResponseWrapper held, FilterChain chain)
            throws ServletException, IOException {
        var transaction = transactions.getTransaction(TransactionDefinition.withDefaults());
        try {
            if (isAnswered(call, request, held)) {
                return true;
            }
            if (isOneTransaction(request)) {
                chain.doFilter(request, held);
                if (held.getStatus() < 400) {
                    answers.keep(call, answer(call, held));
                    transactions.commit(transaction);
                    return true;
                }
            }
        } catch (UnexpectedRollbackException overtaken) {
            return false;
        } finally {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
        }
        if (!isOneTransaction(request)) {
            chain.doFilter(request, held);
        }
        keepWhatWasRefused(call, held);
        return true;
    }

    private boolean isAnswered(Call call, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!answers.take(call)) {
            problems.write(request, response, HttpStatus.CONFLICT, "in-progress");
            return true;
        }
        var known = answers.find(call);
        if (known.isPresent()) {
            replay(known.get(), call, request, response);
        }
        return known.isPresent();
    }

    /** Moving the demonstration's time runs many steps, each in its own transaction. */
    private static boolean isOneTransaction(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/demo/");
    }

    /** Nothing was done, or it was done in parts: only the answer is left to be kept. */
    private void keepWhatWasRefused(Call call, ContentCachingResponseWrapper held) {
        if (IdempotentAnswers.isWorthKeeping(held.getStatus(), held.getContentAsByteArray())) {
            answers.keep(call, answer(call, held));
        }
    }

    private void replay(Answer known, Call call, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!known.answers(call)) {
            problems.write(request, response, HttpStatus.UNPROCESSABLE_ENTITY, "idempotency-key-reused");
            return;
        }
        response.setStatus(known.status());
        for (int i = 0; i + 1 < known.headers().size(); i += 2) {
            response.setHeader(known.headers().get(i), known.headers().get(i + 1));
        }
        response.setHeader(REPLAYED, "true");
        response.getOutputStream().write(known.body());
    }

    private static Answer answer(Call call, ContentCachingResponseWrapper held) {
        var headers = new ArrayList<String>();
        for (var name : List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG)) {
            var value = held.getHeader(name);
            if (value != null) {
                headers.addAll(List.of(name, value));
            }
        }
        if (held.getContentType() != null) {
            headers.addAll(List.of(HttpHeaders.CONTENT_TYPE, held.getContentType()));
        }
        return new Answer(call.fingerprint(), held.getStatus(), headers, held.getContentAsByteArray());
    }

    /** A form whose files are too large cannot be compared; it is refused further on. */
    private static boolean isUnreadable(HttpServletRequest request) throws IOException, ServletException {
        try {
            return ApiBodies.isMultipart(request) && request.getParts().isEmpty();
        } catch (IllegalStateException tooLarge) {
            return true;
        }
    }

    private static @Nullable UUID person(@Nullable Principal principal) {
        try {
            return principal == null ? null : UUID.fromString(principal.getName());
        } catch (IllegalArgumentException anonymous) {
            return null;
        }
    }
}
