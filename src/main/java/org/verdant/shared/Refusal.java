package org.verdant.shared;

import java.util.List;

/**
 * Something that was asked for and is not done, for a reason the asker can understand. The stable code names the reason; its words
 * are the message {@code refusal.<code>}. A bug is never a refusal.
 */
public abstract sealed class Refusal extends RuntimeException
        permits NotFound, Forbidden, Conflict, Stale, Invalid, TooLarge, TooMany {
    private final String code;
    private final transient List<Object> arguments;

    protected Refusal(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
