package org.verdant.shared;

import java.util.List;

/**
 * One thing that is wrong with what was typed.
 *
 * @param field path in the form as the API names it: {@code countries[1].percent}; empty for the whole form
 * @param code stable; its words are the message {@code error.<code>}
 * @param arguments for the placeholders of that message
 */
public record FieldError(String field, String code, List<Object> arguments) {
    public static FieldError of(String field, String code, Object... arguments) {
        return new FieldError(field, code, List.of(arguments));
    }
}
