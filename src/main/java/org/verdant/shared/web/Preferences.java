package org.verdant.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language and the colours that somebody chose, kept in two cookies and changed by a plain link ({@code ?lang=zh},
 * {@code ?theme=dark}) on any page, which then leads back to the page without the parameter.
 */
@Configuration(proxyBeanMethods = false)
class Preferences implements WebMvcConfigurer, HandlerInterceptor {
    static final String THEME_COOKIE = "verdant-theme";
    private static final String LANGUAGE_COOKIE = "verdant-lang";
    private static final Map<String, String> COOKIES = Map.of("lang", LANGUAGE_COOKIE, "theme", THEME_COOKIE);
    private static final Map<String, List<String>> CHOICES =
            Map.of("lang", List.of("en", "zh"), "theme", List.of("light", "dark"));
    private static final Duration KEPT = Duration.ofDays(365);

    /** The chosen language, else the best of the browser's languages that the product speaks, else English. */
    @Bean
    static LocaleResolver localeResolver() {
        var browser = new AcceptHeaderLocaleResolver();
        browser.setSupportedLocales(List.of(Locale.ENGLISH, Locale.CHINESE));
        browser.setDefaultLocale(Locale.ENGLISH);
        var resolver = new CookieLocaleResolver(LANGUAGE_COOKIE);
        resolver.setDefaultLocaleFunction(browser::resolveLocale);
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!request.getMethod().equals("GET")) {
            return true;
        }
        for (var parameter : COOKIES.keySet()) {
            var value = request.getParameter(parameter);
            if (value != null && CHOICES.getOrDefault(parameter, List.of()).contains(value)) {
                keep(response, COOKIES.getOrDefault(parameter, parameter), value, request.isSecure());
                response.sendRedirect(PageAddress.of(request).without(parameter));
                return false;
            }
        }
        return true;
    }

    private static void keep(HttpServletResponse response, String name, String value, boolean secure) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
