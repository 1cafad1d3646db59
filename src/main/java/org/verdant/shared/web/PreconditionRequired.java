package org.verdant.shared.web;

/** A change that does not say which version it is based on: 428. */
public final class PreconditionRequired extends RuntimeException {
    public PreconditionRequired() {
        super("if-match-required");
    }
}
