package org.verdant.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what somebody typed (a tree as it came from a page or from the API) into a form record and lists every value that has the
 * wrong shape, all at once and by path. The tree itself stays as it is, so that nothing typed is lost.
 */
@Component
public class FormReader {
    private final ObjectMapper mapper;

    FormReader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * What could be read of a form.
     *
     * @param form null only when the tree as a whole cannot be read
     * @param errors codes {@code malformed-value}, {@code unknown-field}, {@code malformed}
     */
    public record Reading<F>(@Nullable F form, List<FieldError> errors) {
        /** The form, or a refusal with every malformed value. */
        public F require() {
            if (form == null || !errors.isEmpty()) {
                throw new Invalid("malformed", errors);
            }
            return form;
        }
    }

    /** Reads the tree; values of the wrong shape become null in the form and an error in the list. */
    public <F> Reading<F> read(JsonNode tree, Class<F> type) {
        var errors = new ArrayList<FieldError>();
        var reader = mapper.readerFor(type)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withHandler(new Collector(errors));
        try {
            F form = reader.readValue(tree);
            return new Reading<>(form, errors);
        } catch (JsonMappingException mismatch) {
            errors.add(FieldError.of(path(mismatch.getPath()), "malformed-value"));
        } catch (JsonProcessingException malformed) {
            errors.add(FieldError.of("", "malformed"));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return new Reading<>(null, errors);
    }

    public JsonNode tree(Object form) {
        return mapper.valueToTree(form);
    }

    /** The path of a value in a form as the API names it: {@code countries[1].percent}. */
    public static String path(List<JsonMappingException.Reference> references) {
        var path = new StringBuilder();
        for (var reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    private static final class Collector extends DeserializationProblemHandler {
        private final List<FieldError> errors;

        Collector(List<FieldError> errors) {
            this.errors = errors;
        }

        private void add(DeserializationContext context, String code) {
            errors.add(FieldError.of(pathOf(context), code));
        }

        private static String pathOf(DeserializationContext context) {
            var parsing = context.getParser().getParsingContext();
            var names = new ArrayList<String>();
            for (var c = parsing; c != null && !c.inRoot(); c = c.getParent()) {
                if (c.inArray()) {
                    names.add(0, "[" + c.getCurrentIndex() + "]");
                } else if (c.getCurrentName() != null) {
                    names.add(0, "." + c.getCurrentName());
                }
            }
            var joined = String.join("", names);
            return joined.startsWith(".") ? joined.substring(1) : joined;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                com.fasterxml.jackson.core.JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String propertyName)
                throws java.io.IOException {
            var path = pathOf(context);
            var named = path.equals(propertyName) || path.endsWith("." + propertyName);
            var full = named ? path : path.isEmpty() ? propertyName : path + "." + propertyName;
            errors.add(FieldError.of(full, "unknown-field"));
            parser.skipChildren();
            return true;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> targetType, String value, String message) {
            add(context, "malformed-value");
            return null;
        }

        @Override
        public @Nullable Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> targetType, Number value, String message) {
            add(context, "malformed-value");
            return null;
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context,
                JavaType targetType,
                com.fasterxml.jackson.core.JsonToken token,
                com.fasterxml.jackson.core.JsonParser parser,
                String message)
                throws java.io.IOException {
            add(context, "malformed-value");
            parser.skipChildren();
            return null;
        }

        @Override
        public @Nullable Object handleMissingInstantiator(
                DeserializationContext context,
                Class<?> type,
                ValueInstantiator instantiator,
                com.fasterxml.jackson.core.JsonParser parser,
                String message)
                throws java.io.IOException {
            add(context, "malformed-value");
            parser.skipChildren();
            return null;
        }

        @Override
        public @Nullable Object handleInstantiationProblem(
                DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable problem)
                throws java.io.IOException {
            if (problem instanceof IllegalArgumentException) {
                add(context, "malformed-value");
                return null;
            }
            throw ValueInstantiationException.from(
                    context.getParser(), "cannot read", context.constructType(type), problem);
        }
    }
}
