package org.verdant.shared.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.verdant.shared.Actor;

/** What the description of the interface cannot read off the code: arguments that no caller sends, and those that are sent in parts. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, ListQuery.class);
    }

    /** Every list takes the same three parameters. */
    @Bean
    GlobalOperationCustomizer listParameters() {
        return ApiDescription::withListParameters;
    }

    private static Operation withListParameters(Operation operation, HandlerMethod method) {
        var lists = Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType().equals(ListQuery.class));
        if (lists) {
            operation.addParametersItem(parameter("limit", "How many, at most.", limit()));
            operation.addParametersItem(
                    parameter("cursor", "The place where the part before ended.", new StringSchema()));
            operation.addParametersItem(parameter(
                    "sort", "Keys, the most important first; a minus before one turns it round.", new StringSchema()));
        }
        return operation;
    }

    private static Schema<?> limit() {
        return new IntegerSchema()
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(ListQuery.LARGEST_LIMIT))
                ._default(ListQuery.DEFAULT_LIMIT);
    }

    private static Parameter parameter(String name, String description, Schema<?> schema) {
        return new QueryParameter()
                .name(name)
                .description(description)
                .required(false)
                .schema(schema);
    }
}
