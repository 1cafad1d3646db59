package org.verdant.demonstration.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.verdant.demonstration.DemoGate;

/**
 * While the demonstration is being made, lets everybody watch the programme grow and asks for a moment's patience for all the rest.
 * What is let through is what anybody may read at any time; who signs it is not looked at, so a request with a token has to wait.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("verdant.demo.files")
class DemoGateFilter extends OncePerRequestFilter {
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2">
            <title>Verdant</title></head><body><p>The demonstration is being prepared. This page comes back by itself.</p>
            <p lang="zh">演示数据正在准备，页面会自动刷新。</p></body></html>""";

    private static final Set<String> PUBLIC = Set.of("/", "/favicon.ico", "/api/programme", "/actuator/health");
    private static final List<String> PUBLIC_FOLDERS =
            List.of("/targets/", "/css/", "/js/", "/img/", "/webjars/", "/actuator/health/");

    /** Read by the frame of every page: the month through which the demonstration lives now. */
    private static final String LIVING_THROUGH = "livingThrough";

    private static final String SECONDS_TO_NEXT_LOOK = "3";

    private final DemoGate gate;
    private final Clock clock;

    DemoGateFilter(DemoGate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (gate.isOpen()) {
            chain.doFilter(request, response);
        } else if (isPublic(request)) {
            request.setAttribute(LIVING_THROUGH, LocalDate.now(clock));
            if (isPage(request.getRequestURI())) {
                response.setHeader("Refresh", SECONDS_TO_NEXT_LOOK);
            }
            chain.doFilter(request, response);
        } else {
            askToWait(request, response);
        }
    }

    private static boolean isPublic(HttpServletRequest request) {
        var path = request.getRequestURI();
        return HttpMethod.GET.matches(request.getMethod())
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && (PUBLIC.contains(path) || PUBLIC_FOLDERS.stream().anyMatch(path::startsWith));
    }

    private static boolean isPage(String path) {
        return path.equals("/") || path.startsWith("/targets/");
    }

    private static void askToWait(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setContentType(request.getRequestURI().startsWith("/api/") ? "application/problem+json" : "text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(
                        request.getRequestURI().startsWith("/api/")
                                ? "{\"title\":\"The demonstration is being prepared\",\"status\":503,\"code\":\"unavailable\"}"
                                : PAGE);
    }
}
