package org.verdant.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what never reached a controller or broke inside one. A bug is answered with a reference that stands in the log beside the
 * cause, and with nothing else.
 */
@Controller
class FailedRequests implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(FailedRequests.class);

    private final Problems problems;

    FailedRequests(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    Object failed(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "/";
        var problem = problem(request, path);
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        if (path.startsWith("/api/")) {
            return ResponseEntity.status(problem.getStatus())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return PageErrors.page(problem);
    }

    private ProblemDetail problem(HttpServletRequest request, String path) {
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = status(request, cause);
        var problem = problems.of(request, status, Answers.code(status), List.of());
        problem.setInstance(instance(path));
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            problem.setProperty("reference", reference);
            LOG.error("failed, reference {}", reference, cause instanceof Throwable thrown ? thrown : null);
        }
        return problem;
    }

    private static HttpStatus status(HttpServletRequest request, @Nullable Object cause) {
        if (cause instanceof Throwable thrown && DatabaseAway.isBehind(thrown)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        var known = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return known == null ? HttpStatus.NOT_FOUND : known;
    }

    private static @Nullable URI instance(String path) {
        try {
            return URI.create(path);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
