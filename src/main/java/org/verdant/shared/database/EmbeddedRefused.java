package org.verdant.shared.database;

/** The embedded database cannot serve here; the message is one line that says why and what to do. */
class EmbeddedRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String cure;

    EmbeddedRefused(String why, String cure) {
        super(why);
        this.cure = cure;
    }

    String cure() {
        return cure;
    }
}
