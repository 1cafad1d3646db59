package org.verdant.shared.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.verdant.shared.FieldError;
import org.verdant.shared.FormReader;
import org.verdant.shared.Refusal;

/** Answers a refused call of the API with a problem. What is not named here is a bug and becomes a 500 without any detail. */
@Order(0)
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems {
    private final Problems problems;

    ApiProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
        return answer(problems.of(request, refusal), Answers.headers(refusal));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bad(BadRequest bad, HttpServletRequest request) {
        return bad(request, bad.code(), bad.errors());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> blind(PreconditionRequired blind, HttpServletRequest request) {
        return answer(
                problems.of(request, HttpStatus.PRECONDITION_REQUIRED, "if-match-required", List.of()),
                new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        if (unreadable.getCause() instanceof UnrecognizedPropertyException unknown) {
            return bad(
                    request,
                    "unknown-field",
                    List.of(FieldError.of(FormReader.path(unknown.getPath()), "unknown-field")));
        }
        if (unreadable.getCause() instanceof JsonMappingException value
                && !value.getPath().isEmpty()) {
            return bad(
                    request,
                    "malformed-value",
                    List.of(FieldError.of(FormReader.path(value.getPath()), "malformed-value")));
        }
        return bad(request, "malformed", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
        for (Throwable cause = mistyped; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal, request);
            }
        }
        return bad(request, "invalid-parameter", List.of(FieldError.of(mistyped.getName(), "malformed-value")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException invalid, HttpServletRequest request) {
        var errors = invalid.getFieldErrors().stream()
                .map(error -> FieldError.of(error.getField(), "malformed-value"))
                .toList();
        var problem = problems.of(request, HttpStatus.UNPROCESSABLE_ENTITY, "invalid", List.of(errors.size()));
        return answer(problems.with(request, problem, errors), new HttpHeaders());
    }

    @ExceptionHandler({
        ServletRequestBindingException.class,
        HttpMediaTypeException.class,
        MissingServletRequestPartException.class
    })
    ResponseEntity<ProblemDetail> misdirected(ErrorResponse misdirected, HttpServletRequest request) {
        var status = HttpStatus.valueOf(misdirected.getStatusCode().value());
        return answer(problems.of(request, status, Answers.code(status), List.of()), misdirected.getHeaders());
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class,
        QueryTimeoutException.class
    })
    ResponseEntity<ProblemDetail> away(HttpServletRequest request) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return answer(problems.of(request, HttpStatus.SERVICE_UNAVAILABLE, "unavailable", List.of()), headers);
    }

    @ExceptionHandler(PessimisticLockingFailureException.class)
    ResponseEntity<ProblemDetail> contended(HttpServletRequest request) {
        return answer(problems.of(request, HttpStatus.CONFLICT, "in-progress", List.of()), new HttpHeaders());
    }

    private ResponseEntity<ProblemDetail> bad(HttpServletRequest request, String code, List<FieldError> errors) {
        var problem = problems.of(request, HttpStatus.BAD_REQUEST, code, List.of());
        return answer(problems.with(request, problem, errors), new HttpHeaders());
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
