package org.verdant.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The address of the page that is shown, as a link may repeat it. What a refused form answers has the address of the form's page:
 * the last noun ({@code /completion}) is left away.
 */
record PageAddress(String path, List<String> query) {
    static PageAddress of(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        if (!request.getMethod().equals("GET")) {
            return new PageAddress(parent(path), List.of());
        }
        var query = request.getQueryString();
        return new PageAddress(path, query == null ? List.of() : Arrays.asList(query.split("&")));
    }

    String with(String parameter, String value) {
        var parts = others(parameter);
        parts.add(parameter + "=" + value);
        return path + "?" + String.join("&", parts);
    }

    String without(String parameter) {
        var parts = others(parameter);
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    private List<String> others(String parameter) {
        var parts = new ArrayList<>(query);
        parts.removeIf(part -> part.isEmpty() || part.equals(parameter) || part.startsWith(parameter + "="));
        return parts;
    }

    private static String parent(String path) {
        var cut = path.lastIndexOf('/');
        return cut <= 0 ? path : path.substring(0, cut);
    }
}
