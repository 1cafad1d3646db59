package org.verdant.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path of this product and nothing else. */
final class ReturnTo {
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\<>\"]]*");
    private static final int LONGEST = 1000;

    private ReturnTo() {}

    /** The path when it is one of ours, else the programme. */
    static String safe(@Nullable String wanted) {
        return wanted != null
                        && wanted.length() <= LONGEST
                        && OWN.matcher(wanted).matches()
                        && !wanted.startsWith("/sign-")
                ? wanted
                : "/";
    }

    static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        return safe(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
