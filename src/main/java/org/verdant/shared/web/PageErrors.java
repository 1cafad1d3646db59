package org.verdant.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.verdant.shared.Refusal;

/** Says on a page why something was not done, and what to do. */
@Order(1)
@ControllerAdvice(annotations = Controller.class)
class PageErrors {
    static final String VIEW = "error/page";

    private final Problems problems;

    PageErrors(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        Answers.headers(refusal).forEach((name, values) -> response.setHeader(name, values.get(0)));
        return page(problems.of(request, refusal)).addObject("back", back(request));
    }

    /** The page with the form that was refused, when it was one of ours. */
    private static @Nullable String back(HttpServletRequest request) {
        var referer = request.getHeader(HttpHeaders.REFERER);
        var own = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + "/";
        return request.getMethod().equals("POST") && referer != null && referer.startsWith(own)
                ? "/" + referer.substring(own.length())
                : null;
    }

    @ExceptionHandler
    ModelAndView bad(BadRequest bad, HttpServletRequest request) {
        return page(problems.of(request, HttpStatus.BAD_REQUEST, bad.code(), List.of()));
    }

    @ExceptionHandler
    ModelAndView mistyped(
            MethodArgumentTypeMismatchException mistyped, HttpServletRequest request, HttpServletResponse response) {
        for (Throwable cause = mistyped; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal, request, response);
            }
        }
        return page(problems.of(request, HttpStatus.BAD_REQUEST, "invalid-parameter", List.of()));
    }

    @ExceptionHandler(ServletRequestBindingException.class)
    ModelAndView incomplete(HttpServletRequest request) {
        return page(problems.of(request, HttpStatus.BAD_REQUEST, "malformed", List.of()));
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class
    })
    ModelAndView away(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        return page(problems.of(request, HttpStatus.SERVICE_UNAVAILABLE, "unavailable", List.of()));
    }

    @ExceptionHandler(PessimisticLockingFailureException.class)
    ModelAndView contended(HttpServletRequest request) {
        return page(problems.of(request, HttpStatus.CONFLICT, "in-progress", List.of()));
    }

    static ModelAndView page(ProblemDetail problem) {
        var page = new ModelAndView(VIEW, HttpStatus.valueOf(problem.getStatus()));
        page.addObject("status", problem.getStatus());
        page.addObject("heading", problem.getTitle());
        page.addObject("detail", problem.getDetail());
        var facts = problem.getProperties();
        page.addObject("code", facts == null ? null : facts.get("code"));
        page.addObject("reference", facts == null ? null : facts.get("reference"));
        page.addObject("errors", facts == null ? List.of() : facts.getOrDefault("errors", List.of()));
        return page;
    }
}
