package org.verdant.shared;

/** Refused because it has more bytes than allowed: 413. */
public final class TooLarge extends Refusal {
    public TooLarge(String code, Object... arguments) {
        super(code, arguments);
    }
}
