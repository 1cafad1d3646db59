package org.verdant.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;

class RoutesTest {
    private static final PathContainer CLOCK = PathContainer.parsePath("/api/demo/clock");

    @Test
    void the_demonstrations_clock_has_an_address_only_in_the_demonstration() {
        assertThat(Routes.all(true)).anyMatch(route -> route.matches(CLOCK));
        assertThat(Routes.all(false)).noneMatch(route -> route.matches(CLOCK));
    }
}
