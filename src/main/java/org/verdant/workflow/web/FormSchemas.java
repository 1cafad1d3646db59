package org.verdant.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.workflow.FormTypes;

/** The forms of the steps as JSON Schema 2020-12, made from the form records and their constraints. */
@Component
class FormSchemas {
    private final FormTypes types;

    FormSchemas(FormTypes types) {
        this.types = types;
    }

    JsonNode of(String taskKey) {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.setAll(record(types.of(taskKey)));
        return schema;
    }

    private static ObjectNode record(Class<?> type) {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object").put("additionalProperties", false);
        var properties = schema.putObject("properties");
        var required = JsonNodeFactory.instance.arrayNode();
        for (var component : type.getRecordComponents()) {
            properties.set(component.getName(), constrained(component));
            if (isRequired(component.getAccessor())) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private static boolean isRequired(AnnotatedElement element) {
        return element.isAnnotationPresent(NotNull.class)
                || element.isAnnotationPresent(NotBlank.class)
                || element.isAnnotationPresent(NotEmpty.class);
    }

    private static ObjectNode constrained(RecordComponent component) {
        var schema = of(component.getGenericType());
        var size = component.getAccessor().getAnnotation(Size.class);
        if (size != null && size.max() < Integer.MAX_VALUE) {
            schema.put(component.getType() == String.class ? "maxLength" : "maxItems", size.max());
        }
        return schema;
    }

    private static ObjectNode of(Type type) {
        var schema = JsonNodeFactory.instance.objectNode();
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                schema.put("type", "array").set("items", of(arguments[0]));
            } else if (generic.getRawType() == Map.class) {
                schema.put("type", "object").set("additionalProperties", of(arguments[1]));
            }
            return schema;
        }
        return type instanceof Class<?> plain ? plain(plain) : schema;
    }

    private static ObjectNode plain(Class<?> type) {
        var schema = JsonNodeFactory.instance.objectNode();
        if (type.isRecord() && type.getRecordComponents().length != 1) {
            return record(type);
        }
        if (type.isEnum()) {
            var values = schema.put("type", "string").putArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(value -> values.add(((Enum<?>) value).name()));
        } else if (type == Boolean.class || type == boolean.class) {
            schema.put("type", "boolean");
        } else if (type == Integer.class || type == int.class || type == Long.class) {
            schema.put("type", "integer");
        } else {
            schema.put("type", "string");
            if (type == LocalDate.class) {
                schema.put("format", "date");
            } else if (type == Instant.class) {
                schema.put("format", "date-time");
            }
        }
        return schema;
    }
}
