package org.verdant.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.verdant.shared.CaseId;
import org.verdant.support.ApiClient;
import org.verdant.support.FinanceRoad;
import org.verdant.support.FinancingRoad;
import org.verdant.support.VerdantTest;

/** What the page of a financing tells: what is done and asked for, what it waits for, and how much money it is about. */
@VerdantTest
class FinancingStoryTest {
    @Autowired
    WebApplicationContext application;

    @LocalServerPort
    int port;

    private MockMvc browser;
    private FinancingRoad road;

    @BeforeEach
    void road() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean("layoutOfPages", Filter.class))
                .apply(springSecurity())
                .build();
        road = new FinancingRoad(application);
    }

    private String page(String address) throws Exception {
        return browser.perform(get(address)
                        .with(user(road.panel().id("coordinator")))
                        .sessionAttr("verdant.signed-in-at", System.currentTimeMillis()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String page(CaseId file) throws Exception {
        return page("/proposals/" + file);
    }

    @Test
    void everything_that_is_asked_for_at_the_same_time_is_told() throws Exception {
        assertThat(page(road.atDiligence(road.eligible(content -> {}))))
                .contains(
                        "Examine technology",
                        "Examine economics",
                        "Examine finances",
                        "Examine law",
                        "Examine integrity",
                        "Check safeguards");
    }

    @Test
    void amounts_stand_with_their_currency_and_organisations_with_their_kind() throws Exception {
        assertThat(page(road.eligible("1200000.00", content -> {})))
                .contains("USD 1,200,000.00")
                .contains("Multilateral")
                .doesNotContain("1200000.00", "Type: 40");
    }

    @Test
    void while_only_its_disclosure_lasts_its_page_says_until_when() throws Exception {
        assertThat(page(road.agreedOnTerms(road.eligible(FinancingRoad.category("B")))))
                .contains("Open to everybody for comments");
    }

    @Test
    void a_message_that_nobody_sent_is_not_told() {
        var file = road.recommended(road.atPanel(road.eligible(content -> {})));
        var story = ApiClient.as("coordinator", port)
                .get("/api/proposals/" + file + "/timeline")
                .expect(200)
                .json();
        assertThat(story.findValuesAsText("code"))
                .contains("reviewProposal", "issueTermSheet")
                .doesNotContain("conflictDiscovered");
    }

    @Test
    void between_two_reports_the_tab_says_when_the_next_one_opens() throws Exception {
        assertThat(page("/proposals/" + new FinanceRoad(application).effective() + "/reports"))
                .contains("The next report opens on");
    }
}
