package org.verdant.shared;

/** Refused because the asker worked on an older version: 412. */
public final class Stale extends Refusal {
    public Stale(String code, Object... arguments) {
        super(code, arguments);
    }
}
