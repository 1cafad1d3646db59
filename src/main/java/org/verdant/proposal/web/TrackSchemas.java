package org.verdant.proposal.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
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
    private static final List<String> COUNTRIES = List.of("country", "hostCountry", "origin");

    private TrackSchemas() {}

    static ObjectNode of(Track track) {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:verdant:track:" + track.name());
        schema.setAll(record(ProposalContent.class, track));
        ObjectNode properties = schema.withObject("/properties");
        properties.putObject("track").put("const", track.name());
        track.details().ifPresent(details -> properties.set("details", record(details, track)));
        var targets = properties.withObject("/sdgTargets").putObject("items").put("type", "string");
        names(CodeList.SDG_TARGETS, targets);
        schema.withArray("/required").add("track").add("details");
        return schema;
    }

    private static ObjectNode record(Class<?> type, Track track) {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object").put("additionalProperties", false);
        var properties = schema.putObject("properties");
        var required = JsonNodeFactory.instance.arrayNode();
        for (var component : type.getRecordComponents()) {
            properties.set(component.getName(), constrained(type, component, track));
            if (isRequired(component.getAccessor(), track)) {
                required.add(component.getName());
            }
        }
        schema.set("required", required);
        return schema;
    }

    private static boolean isRequired(AnnotatedElement element, Track track) {
        var some = element.getAnnotation(NotNull.class);
        return (some != null && holds(some.groups(), track))
                || element.isAnnotationPresent(NotBlank.class)
                || isFilled(element, track);
    }

    private static boolean isFilled(AnnotatedElement element, Track track) {
        var filled = element.getAnnotation(NotEmpty.class);
        return filled != null && holds(filled.groups(), track);
    }

    /** What belongs to the group of the full tracks does not hold in a light one. */
    private static boolean holds(Class<?>[] groups, Track track) {
        return groups.length == 0 || !track.isLight();
    }

    private static ObjectNode constrained(Class<?> owner, RecordComponent component, Track track) {
        var schema = of(component.getGenericType(), track);
        var size = component.getAccessor().getAnnotation(Size.class);
        var text = component.getType() == String.class;
        if (size != null && size.min() > 0) {
            schema.put(text ? "minLength" : "minItems", size.min());
        }
        if (size != null && size.max() < Integer.MAX_VALUE) {
            schema.put(text ? "maxLength" : "maxItems", size.max());
        }
        if (isFilled(component.getAccessor(), track) && !schema.has("minItems")) {
            schema.put("minItems", 1);
        }
        range(component.getAccessor(), schema);
        var name = owner.getSimpleName() + "." + component.getName();
        if (CODES.containsKey(name)) {
            names(CODES.get(name), schema);
        } else if (COUNTRIES.contains(component.getName())) {
            schema.put("pattern", "^[A-Z]{2}$");
        }
        return isRequired(component.getAccessor(), track) ? schema : orNull(schema);
    }

    private static void range(AnnotatedElement element, ObjectNode schema) {
        var least = element.getAnnotation(Min.class);
        var most = element.getAnnotation(Max.class);
        if (least != null) {
            schema.put("minimum", least.value());
        } else if (element.isAnnotationPresent(Positive.class)) {
            schema.put("minimum", 1);
        } else if (element.isAnnotationPresent(PositiveOrZero.class)) {
            schema.put("minimum", 0);
        }
        if (most != null) {
            schema.put("maximum", most.value());
        }
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

    private static ObjectNode of(Type type, Track track) {
        if (type instanceof ParameterizedType list) {
            var schema = JsonNodeFactory.instance.objectNode().put("type", "array");
            schema.set("items", of(list.getActualTypeArguments()[0], track));
            return schema;
        }
        return plain((Class<?>) type, track);
    }

    private static ObjectNode plain(Class<?> type, Track track) {
        var schema = JsonNodeFactory.instance.objectNode();
        if (type.isEnum()) {
            var values = schema.put("type", "string").putArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(value -> values.add(((Enum<?>) value).name()));
        } else if (type == Decimal.class) {
            schema.put("type", "string").put("pattern", "^-?[0-9]{1,15}(\\.[0-9]{1,6})?$");
        } else if (type.isRecord()) {
            return record(type, track);
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
