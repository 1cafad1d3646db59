package org.verdant.shared;

/** Refused because the asker sees it but may not do this: 403. */
public final class Forbidden extends Refusal {
    public Forbidden(String code, Object... arguments) {
        super(code, arguments);
    }
}
