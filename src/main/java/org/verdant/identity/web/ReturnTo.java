package org.verdant.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

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

    /** The page on which a form was sent, as the browser names it: a form that cannot be kept is found there again. */
    static String formOf(HttpServletRequest request) {
        var page = request.getHeader(HttpHeaders.REFERER);
        var here = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST) + "/";
        return page != null && page.startsWith(here) ? safe(page.substring(here.length() - 1)) : "/";
    }
}
