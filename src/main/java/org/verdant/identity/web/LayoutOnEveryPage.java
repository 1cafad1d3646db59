package org.verdant.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.verdant.shared.web.Layouts;

/** Gives every page, the error pages too, what surrounds it: the request attribute {@code layout}. */
@Configuration(proxyBeanMethods = false)
class LayoutOnEveryPage implements WebMvcConfigurer, HandlerInterceptor {
    private final Layouts layouts;
    private final CurrentActor current;

    LayoutOnEveryPage(Layouts layouts, CurrentActor current) {
        this.layouts = layouts;
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute("layout", layouts.of(request, () -> current.of(request)));
        return true;
    }
}
