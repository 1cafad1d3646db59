package org.verdant.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent when the session had already ended: kept in the new session until that person has signed in again, and then
 * offered to be sent once more.
 */
record KeptForm(String action, List<Typed> fields) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "verdant.kept-form";
    private static final int MOST_CHARACTERS = 500_000;

    /** One field with one value; a field with several values stands several times. */
    record Typed(String name, String value) implements Serializable {
        private static final long serialVersionUID = 1L;

        public boolean isLong() {
            return value.indexOf('\n') >= 0;
        }
    }

    /** Keeps the fields of a plain form; files and passwords are not kept. Answers whether anything was. */
    static boolean keep(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            return false;
        }
        var fields = new ArrayList<Typed>();
        int size = 0;
        for (var entry : request.getParameterMap().entrySet()) {
            if (entry.getKey().equals("_csrf")
                    || entry.getKey().toLowerCase(java.util.Locale.ROOT).contains("password")) {
                continue;
            }
            for (var value : entry.getValue()) {
                size += entry.getKey().length() + value.length();
                fields.add(new Typed(entry.getKey(), value));
            }
        }
        if (fields.isEmpty() || size > MOST_CHARACTERS) {
            return false;
        }
        request.getSession(true).setAttribute(ATTRIBUTE, new KeptForm(ReturnTo.of(request), List.copyOf(fields)));
        return true;
    }

    static Optional<KeptForm> of(HttpServletRequest request) {
        var session = request.getSession(false);
        @Nullable Object kept = session == null ? null : session.getAttribute(ATTRIBUTE);
        return kept instanceof KeptForm form ? Optional.of(form) : Optional.empty();
    }

    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
