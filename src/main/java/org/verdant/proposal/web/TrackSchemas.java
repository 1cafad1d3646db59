package org.verdant.proposal.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.verdant.proposal.CodeList;
import org.verdant.proposal.Decimal;
import org.verdant.proposal.ProposalContent;
import org.verdant.proposal.Track;
import org.verdant.proposal.TrackDetails;

/** The fields of a track as JSON Schema 2020-12, made from the same records and constraints that the check reads. */
final class TrackSchemas {
    private static final Map<String, CodeList> CODES = Map.of(
            "SectorShare.code", CodeList.SECTORS,
            "Partner.type", CodeList.ORGANISATION_TYPES,
            "Partner.role", CodeList.ORGANISATION_ROLES,
            "Funding.financeType", CodeList.FINANCE_TYPES);
    private static final List<String> COUNTRIES =
            List.of("Partner.country", "CountryShare.country", "ActivityDetails.hostCountry");

    private TrackSchemas() {}

    static ObjectNode of(Track track) {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:verdant:track:" + track.name());
        schema.setAll(record(ProposalContent.class));
        ObjectNode properties = schema.withObject("/properties");
        properties.putObject("track").put("const", track.name());
        track.details().ifPresent(details -> properties.set("details", record(details)));
        var targets = properties.withObject("/sdgTargets").putObject("items").put("type", "string");
        names(CodeList.SDG_TARGETS, targets);
        schema.withArray("/required").add("track").add("details");
        return schema;
    }

    private static ObjectNode record(Class<?> type) {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object").put("additionalProperties", false);
        var properties = schema.putObject("properties");
        var required = JsonNodeFactory.instance.arrayNode();
        for (var component : type.getRecordComponents()) {
            properties.set(component.getName(), constrained(type, component));
            if (isRequired(component.getAccessor())) {
                required.add(component.getName());
            }
        }
        schema.set("required", required);
        return schema;
    }

    private static boolean isRequired(AnnotatedElement element) {
        return element.isAnnotationPresent(NotNull.class)
                || element.isAnnotationPresent(NotBlank.class)
                || element.isAnnotationPresent(NotEmpty.class);
    }

    private static ObjectNode constrained(Class<?> owner, RecordComponent component) {
        var schema = of(component.getGenericType());
        var size = component.getAccessor().getAnnotation(Size.class);
        var text = component.getType() == String.class;
        if (size != null && size.min() > 0) {
            schema.put(text ? "minLength" : "minItems", size.min());
        }
        if (size != null && size.max() < Integer.MAX_VALUE) {
            schema.put(text ? "maxLength" : "maxItems", size.max());
        }
        if (component.getAccessor().isAnnotationPresent(NotEmpty.class)) {
            schema.put("minItems", 1);
        }
        if (component.getAccessor().isAnnotationPresent(Positive.class)) {
            schema.put("minimum", 1);
        }
        var name = owner.getSimpleName() + "." + component.getName();
        if (CODES.containsKey(name)) {
            names(CODES.get(name), schema);
        } else if (COUNTRIES.contains(name)) {
            schema.put("pattern", "^[A-Z]{2}$");
        }
        return isRequired(component.getAccessor()) ? schema : orNull(schema);
    }

    /** What need not be there may be null. */
    private static ObjectNode orNull(ObjectNode schema) {
        JsonNode type = schema.get("type");
        if (type != null && type.isTextual() && !schema.has("enum")) {
            var kind = type.asText();
            schema.putArray("type").add(kind).add("null");
        }
        return schema;
    }

    private static void names(CodeList list, ObjectNode schema) {
        var choices = schema.putArray("oneOf");
        list.names(Locale.ENGLISH)
                .forEach((code, name) -> choices.addObject().put("const", code).put("title", name));
    }

    private static ObjectNode of(Type type) {
        if (type instanceof ParameterizedType list) {
            var schema = JsonNodeFactory.instance.objectNode().put("type", "array");
            schema.set("items", of(list.getActualTypeArguments()[0]));
            return schema;
        }
        return plain((Class<?>) type);
    }

    private static ObjectNode plain(Class<?> type) {
        var schema = JsonNodeFactory.instance.objectNode();
        if (type.isEnum()) {
            var values = schema.put("type", "string").putArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(value -> values.add(((Enum<?>) value).name()));
        } else if (type == Decimal.class) {
            schema.put("type", "string").put("pattern", "^-?[0-9]{1,15}(\\.[0-9]{1,6})?$");
        } else if (type.isRecord()) {
            return record(type);
        } else if (type == Boolean.class) {
            schema.put("type", "boolean");
        } else if (type == Integer.class) {
            schema.put("type", "integer");
        } else if (type == LocalDate.class) {
            schema.put("type", "string").put("format", "date");
        } else if (type == LocalDateTime.class) {
            schema.put("type", "string").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$");
        } else if (type == String.class) {
            schema.put("type", "string");
        } else if (type == TrackDetails.class) {
            schema.put("type", "object");
        }
        return schema;
    }
}
