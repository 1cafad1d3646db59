package org.verdant.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the bodies of calls that change something, up to a megabyte; more is refused with 413. Files come in parts and have limits of their own. */
@Component
@Order(0)
class ApiBodies extends OncePerRequestFilter {
    private static final int LARGEST = 1 << 20;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final Problems problems;

    ApiBodies(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || !WITH_BODY.contains(request.getMethod())
                || isMultipart(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getContentLengthLong() > LARGEST
                ? null
                : request.getInputStream().readNBytes(LARGEST + 1);
        if (body == null || body.length > LARGEST) {
            problems.write(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "too-large");
        } else {
            chain.doFilter(new RepeatableRequest(request, body), response);
        }
    }

    static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }
}
