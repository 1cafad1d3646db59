package org.verdant.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sets the protective headers before anything else happens, so that every answer has them, errors and downloads too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProtectiveHeaders extends OncePerRequestFilter {
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
    private static final Pattern DIAGRAM = Pattern.compile("/monitor/[^/]+");
    private static final Pattern STATIC = Pattern.compile("/(css|js|img|webjars)/.*|/favicon\\.ico");

    private final boolean https;

    ProtectiveHeaders(@Value("${verdant.https:false}") boolean https) {
        this.https = https;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        response.setHeader("Content-Security-Policy", policy(path));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!STATIC.matcher(path).matches()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        chain.doFilter(request, response);
    }

    /** The diagram's library and the API's browser set style attributes: those two pages may, no other. */
    private static String policy(String path) {
        if (DIAGRAM.matcher(path).matches()) {
            return CONTENT + "; style-src-attr 'unsafe-inline'";
        }
        if (path.startsWith("/api/docs") || path.startsWith("/api/swagger-ui")) {
            return CONTENT.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
        }
        return CONTENT;
    }
}
