package org.verdant.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;

@VerdantTest
class MonitorPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Test
    void a_file_is_drawn_where_it_is_with_the_path_that_it_took() {
        var file = new Road(beans).underReview();
        try (var visit = Visit.as("coordinator", port)) {
            visit.open("/monitor/" + file);
            drawn(visit);
            assertThat(visit.page()
                            .locator("[data-element-id=reviewProposal].v-now")
                            .count())
                    .isEqualTo(1);
            assertThat(visit.page()
                            .locator("[data-element-id=declareInterest].v-done")
                            .count())
                    .isEqualTo(1);
            visit.checkAccessibility().picture("monitor-review");
            visit.open("/monitor/" + file + "?diagram=proposal");
            drawn(visit);
            assertThat(visit.page().locator("[data-element-id=review].v-now").count())
                    .isEqualTo(1);
            assertThat(visit.page()
                            .locator("[data-element-id=screenProposal].v-done")
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void what_the_diagram_shows_stands_in_a_table_too() {
        var file = new Road(beans).eligible();
        try (var visit = Visit.as("auditor", port)) {
            visit.open("/monitor/" + file);
            assertThat(visit.page().locator(".story").innerText()).contains("Screen proposal", "Assign reviewer");
            drawn(visit);
        }
    }

    @Test
    void the_list_counts_the_steps_and_keeps_its_filters_in_the_address() {
        new Road(beans).eligible();
        try (var visit = Visit.as("coordinator-lead", port)) {
            visit.open("/monitor");
            visit.page().locator(".step-bar[href*='step=assignReviewers']").click();
            visit.page().waitForURL(url -> url.contains("step=assignReviewers"));
            assertThat(visit.page().locator("tbody tr").count()).isPositive();
            visit.open("/monitor?incident=true&q=nothing-has-this-title");
            assertThat(visit.page().locator("main").innerText()).contains("No running file matches");
        }
    }

    @Test
    void the_pages_pass_the_accessibility_check_in_both_colours_at_every_width() {
        var file = new Road(beans).approved();
        for (var width : List.of(360, 768, 1440)) {
            try (var visit = Visit.as("coordinator", port, width, ColorScheme.LIGHT)) {
                visit.open("/monitor").checkAccessibility().picture("monitor-" + width);
                visit.open("/monitor?theme=dark").checkAccessibility();
                visit.open("/monitor/" + file);
                drawn(visit);
                visit.checkAccessibility().picture("monitor-file-dark-" + width);
                assertThat(visit.page().evaluate("document.documentElement.scrollWidth > innerWidth"))
                        .isEqualTo(false);
            }
        }
    }

    private static void drawn(Visit visit) {
        visit.page().locator("[data-drawn=yes]").waitFor();
    }
}
