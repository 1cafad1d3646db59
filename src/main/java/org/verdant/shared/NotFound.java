package org.verdant.shared;

/** Refused because it is not there, or not the asker's to see: 404. */
public final class NotFound extends Refusal {
    public NotFound(String code, Object... arguments) {
        super(code, arguments);
    }
}
