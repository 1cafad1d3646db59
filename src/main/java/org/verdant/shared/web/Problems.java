package org.verdant.shared.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.Refusal;

/** Puts what went wrong into the words of the person who asked: a problem of RFC 9457 with the stable code beside the words. */
@Component
public class Problems {
    private final MessageSource messages;
    private final LocaleResolver languages;
    private final ObjectMapper json;

    Problems(MessageSource messages, LocaleResolver languages, ObjectMapper json) {
        this.messages = messages;
        this.languages = languages;
        this.json = json;
    }

    /** One field that is wrong, as the API shows it. */
    public record Field(String field, String code, String message) {}

    /** The problem for a status and a code; its detail is the message {@code refusal.<code>}, or what the status means. */
    public ProblemDetail of(HttpServletRequest request, HttpStatus status, String code, List<Object> arguments) {
        var language = languages.resolveLocale(request);
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:verdant:problem:" + code));
        problem.setTitle(text("problem." + status.value(), List.of(), status.getReasonPhrase(), language));
        var meaning = text("problem." + status.value() + ".detail", List.of(), "", language);
        problem.setDetail(text("refusal." + code, arguments, meaning, language));
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("code", code);
        return problem;
    }

    /** The problem for a refusal, with every wrong field when it is one of input. */
    public ProblemDetail of(HttpServletRequest request, Refusal refusal) {
        var problem = of(request, Answers.status(refusal), refusal.code(), refusal.arguments());
        return refusal instanceof Invalid invalid ? with(request, problem, invalid.errors()) : problem;
    }

    ProblemDetail with(HttpServletRequest request, ProblemDetail problem, List<FieldError> errors) {
        var language = languages.resolveLocale(request);
        problem.setProperty(
                "errors", errors.stream().map(error -> field(error, language)).toList());
        return problem;
    }

    /** Answers a call that never reached a controller. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), of(request, status, code, List.of()));
    }

    private Field field(FieldError error, Locale language) {
        var words = text("error." + error.code(), error.arguments(), error.code(), language);
        return new Field(error.field(), error.code(), words);
    }

    private String text(String key, List<Object> arguments, String otherwise, Locale language) {
        var words = messages.getMessage(key, arguments.toArray(), otherwise, language);
        return words == null ? otherwise : words;
    }
}
