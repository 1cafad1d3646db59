package org.verdant.shared;

/** Refused because it no longer fits the state of things: 409. */
public final class Conflict extends Refusal {
    public Conflict(String code, Object... arguments) {
        super(code, arguments);
    }
}
