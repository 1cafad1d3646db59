package org.verdant.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.verdant.identity.Directory;
import org.verdant.shared.Role;
import org.verdant.support.VerdantTest;

/** Every address of the product against every role. */
@VerdantTest
class RouteMatrixTest {
    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    RouteGuard guard;

    @Autowired
    Directory directory;

    @Test
    void every_address_that_a_controller_serves_stands_in_the_table() {
        var table = Routes.all(true).stream().map(RouteMatrixTest::plain).collect(Collectors.toSet());

        assertThat(served()).isSubsetOf(table);
    }

    @Test
    void every_role_gets_into_exactly_the_addresses_that_the_matrix_names() throws IOException {
        var matrix = Routes.all(true).stream().map(this::row).sorted().collect(Collectors.joining("\n"));

        assertThat(matrix).isEqualTo(expected());
    }

    private Set<String> served() {
        var served = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("org.verdant.")
                    && !handler.getBeanType().equals(errors())) {
                for (var pattern : mapping.getPatternValues()) {
                    mapping.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> served.add(method + " " + nameless(pattern)));
                }
            }
        });
        return served;
    }

    private static Class<?> errors() {
        try {
            return Class.forName("org.verdant.shared.web.FailedRequests");
        } catch (ClassNotFoundException renamed) {
            throw new AssertionError(renamed);
        }
    }

    /** One line: method, address, and who gets in. */
    private String row(Route route) {
        var admitted = Arrays.stream(Role.values())
                .filter(role -> admits(route, person(role)))
                .map(Role::code)
                .toList();
        var anybody = admits(route, null);
        var who = anybody
                ? "everybody"
                : admitted.size() == Role.values().length ? "signed-in" : String.join(" ", admitted);
        return plain(route) + " | " + who;
    }

    private boolean admits(Route route, @Nullable Authentication who) {
        var path = route.pattern()
                .getPatternString()
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString())
                .replace("**", "x");
        var request = new MockHttpServletRequest(route.method().name(), path);
        var decision =
                guard.check(() -> Objects.requireNonNullElse(who, NOBODY), new RequestAuthorizationContext(request));
        return decision.isGranted();
    }

    private static final Authentication NOBODY =
            new org.springframework.security.authentication.AnonymousAuthenticationToken(
                    "nobody", "nobody", List.of(() -> "NOBODY"));

    private Authentication person(Role role) {
        var person = directory.withRole(role).stream()
                .filter(card -> card.roles().size() == 1)
                .findFirst()
                .orElseThrow();
        return UsernamePasswordAuthenticationToken.authenticated(person.id().toString(), null, List.of());
    }

    private static String plain(Route route) {
        return route.method() + " " + nameless(route.pattern().getPatternString());
    }

    private static String nameless(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", "{}");
    }

    private static String expected() throws IOException {
        return new ClassPathResource("identity/route-matrix.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .strip();
    }
}
