package org.verdant.shared.database;

/** The embedded database cannot be used, for a reason that its reader can mend. */
class DatabaseUnusable extends RuntimeException {
    DatabaseUnusable(String message) {
        super(message);
    }
}
