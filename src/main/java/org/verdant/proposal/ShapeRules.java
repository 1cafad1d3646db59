package org.verdant.proposal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.verdant.shared.FieldError;

/** What the content's own constraints say: what is missing, what is too long or too short. Comes first: the other rules judge what is there. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ShapeRules implements ContentRule {
    private static final Class<?>[] LIGHT = {Default.class};
    private static final Class<?>[] CONCEPT = {Default.class, FullTrack.class};
    private static final Class<?>[] FULL = {Default.class, FullProposal.class};

    private final Validator validator;

    ShapeRules(Validator validator) {
        this.validator = validator;
    }

    @Override
    public void check(Examined file, Findings findings) {
        var content = file.content();
        if (content.details() == null) {
            content = file.track().empty().map(content::with).orElse(content);
        }
        validator.validate(content, groups(file)).stream()
                .map(ShapeRules::error)
                .sorted(Comparator.comparing(FieldError::code).reversed())
                .forEach(findings::add);
    }

    private static Class<?>[] groups(Examined file) {
        if (file.track().isLight()) {
            return LIGHT;
        }
        return file.isConcept() ? CONCEPT : FULL;
    }

    private static FieldError error(ConstraintViolation<ProposalContent> violation) {
        var field = violation.getPropertyPath().toString();
        var constraint = violation.getConstraintDescriptor();
        var attributes = constraint.getAttributes();
        return switch (constraint.getAnnotation().annotationType().getSimpleName()) {
            case "Size" ->
                FieldError.of(
                        field,
                        violation.getInvalidValue() instanceof Collection ? "entries" : "length",
                        Objects.requireNonNull(attributes.get("min")),
                        Objects.requireNonNull(attributes.get("max")));
            case "Positive" -> FieldError.of(field, "too-small", 1);
            case "PositiveOrZero" -> FieldError.of(field, "too-small", 0);
            case "Min" -> FieldError.of(field, "too-small", Objects.requireNonNull(attributes.get("value")));
            case "Max" -> FieldError.of(field, "too-large", Objects.requireNonNull(attributes.get("value")));
            default -> FieldError.of(field, "required");
        };
    }
}
