package org.verdant.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.verdant.shared.FieldError;

/** Reads {@link ListQuery} arguments and refuses query parameters that a call of the API does not know. */
@Configuration(proxyBeanMethods = false)
class ListQueries implements WebMvcConfigurer, HandlerMethodArgumentResolver, HandlerInterceptor {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/api/**")
                .excludePathPatterns("/api/docs/**", "/api/openapi.json/**");
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(ListQuery.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return ListQuery.of(web.getParameter("limit"), web.getParameter("cursor"), web.getParameter("sort"));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var query = request.getQueryString();
        if (query != null && handler instanceof HandlerMethod method) {
            var known = known(method);
            for (var pair : query.split("&")) {
                var name = URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8);
                if (!name.isEmpty() && !known.contains(name)) {
                    throw new BadRequest("unknown-parameter", FieldError.of(name, "unknown-parameter", name));
                }
            }
        }
        return true;
    }

    private static Set<String> known(HandlerMethod method) {
        var names = new LinkedHashSet<String>();
        for (var parameter : method.getMethodParameters()) {
            var named = parameter.getParameterAnnotation(RequestParam.class);
            if (named != null) {
                var own = parameter.getParameter().getName();
                names.add(named.name().isEmpty() ? own : named.name());
            } else if (parameter.getParameterType().equals(ListQuery.class)) {
                names.addAll(List.of("limit", "cursor", "sort"));
            } else if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .forEach(component -> names.add(component.getName()));
            }
        }
        return names;
    }
}
