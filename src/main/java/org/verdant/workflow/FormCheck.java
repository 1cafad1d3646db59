package org.verdant.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.shared.FieldError;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;

/** Turns what was typed into a step's form record, or refuses with everything that is wrong with its shape at once. */
@Component
class FormCheck {
    private static final Map<String, String> CODES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Size", "length",
            "Min", "too-small",
            "Max", "too-large",
            "PositiveOrZero", "too-small");

    private final FormReader reader;
    private final Validator validator;

    FormCheck(FormReader reader, Validator validator) {
        this.reader = reader;
        this.validator = validator;
    }

    <F> F require(JsonNode tree, Class<F> type) {
        var reading = reader.read(tree, type);
        var errors = new ArrayList<>(reading.errors());
        var form = reading.form();
        if (form == null) {
            throw new Invalid("invalid", errors);
        }
        validator.validate(form).stream()
                .map(FormCheck::error)
                .filter(error ->
                        errors.stream().noneMatch(known -> known.field().equals(error.field())))
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return form;
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var name = constraint.getAnnotation().annotationType().getSimpleName();
        var attributes = constraint.getAttributes();
        return switch (name) {
            case "Size" ->
                FieldError.of(
                        path(violation),
                        "length",
                        Objects.requireNonNull(attributes.get("min")),
                        Objects.requireNonNull(attributes.get("max")));
            case "Min", "Max" ->
                FieldError.of(
                        path(violation),
                        CODES.getOrDefault(name, name),
                        Objects.requireNonNull(attributes.get("value")));
            default -> FieldError.of(path(violation), CODES.getOrDefault(name, name.toLowerCase(Locale.ROOT)));
        };
    }

    /** Bean validation writes map keys as {@code scores[relevance]}: the API writes {@code scores.relevance}. */
    private static String path(ConstraintViolation<?> violation) {
        return violation
                .getPropertyPath()
                .toString()
                .replaceAll("\\.<[a-z ]+>", "")
                .replaceAll("<[a-z ]+>", "")
                .replaceAll("\\[([^\\]\\d][^\\]]*)]", ".$1");
    }
}
