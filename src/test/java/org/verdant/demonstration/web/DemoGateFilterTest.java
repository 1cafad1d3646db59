package org.verdant.demonstration.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.verdant.demonstration.DemoGate;

/** While the demonstration is being made, the programme can be watched and everything else has to wait. */
class DemoGateFilterTest {
    private final Clock clock = Clock.fixed(Instant.parse("2025-03-04T10:00:00Z"), ZoneOffset.UTC);
    private final DemoGateFilter filter = new DemoGateFilter(new DemoGate(), clock);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    private MockHttpServletRequest ask(String method, String path) throws ServletException, IOException {
        var request = new MockHttpServletRequest(method, path);
        filter.doFilter(request, response, chain);
        return request;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/targets/C3.1",
                "/css/verdant.css",
                "/js/verdant.js",
                "/img/verdant.svg",
                "/webjars/x.js",
                "/favicon.ico",
                "/api/programme",
                "/actuator/health",
                "/actuator/health/readiness"
            })
    void what_everybody_may_read_goes_through_and_knows_the_month(String path) throws ServletException, IOException {
        var request = ask("GET", path);
        assertThat(chain.getRequest()).isSameAs(request);
        assertThat(request.getAttribute("livingThrough")).isEqualTo(LocalDate.of(2025, 3, 4));
    }

    @Test
    void the_programme_comes_back_by_itself() throws ServletException, IOException {
        ask("GET", "/");
        assertThat(response.getHeader("Refresh")).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /sign-in",
        "POST, /sign-in",
        "POST, /",
        "GET, /tasks",
        "GET, /api/tasks",
        "GET, /api/programmes",
        "GET, /actuator/env"
    })
    void everything_else_is_asked_to_wait(String method, String path) throws ServletException, IOException {
        ask(method, path);
        assertThat(chain.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("2");
    }

    @Test
    void a_program_with_a_token_has_to_wait() throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/api/programme");
        request.addHeader("Authorization", "Bearer secret");
        filter.doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("\"code\":\"unavailable\"");
    }

    @Test
    void there_is_no_gate_without_the_files_of_the_demonstration() {
        var runner = new ApplicationContextRunner()
                .withBean(Clock.class, () -> clock)
                .withUserConfiguration(DemoGate.class, DemoGateFilter.class);
        runner.run(context -> assertThat(context).doesNotHaveBean(DemoGateFilter.class));
        runner.withPropertyValues("verdant.demo.files=false")
                .run(context -> assertThat(context).doesNotHaveBean(DemoGateFilter.class));
        runner.withPropertyValues("verdant.demo.files=true")
                .run(context -> assertThat(context).hasSingleBean(DemoGateFilter.class));
    }
}
