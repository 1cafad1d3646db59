package org.verdant.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.verdant.document.ReadDocuments;
import org.verdant.review.DisclosureReader;
import org.verdant.shared.CaseId;
import org.verdant.support.FinancingRoad;
import org.verdant.support.VerdantTest;

/** A disclosed financing: everybody reads it and comments without signing in, and the secretariat decides what everybody reads. */
@VerdantTest
class DisclosurePagesTest {
    @Autowired
    WebApplicationContext application;

    private MockMvc browser;
    private FinancingRoad road;
    private String address = "";
    private CaseId file = new CaseId(UUID.randomUUID());

    @BeforeEach
    void aDisclosedFile() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean("layoutOfPages", Filter.class))
                .apply(springSecurity())
                .build();
        road = new FinancingRoad(application);
        file = road.atPanel(road.eligible(FinancingRoad.category("B")));
        address = "/disclosures/" + reader().of(file).orElseThrow().number();
    }

    /** Tokens of a test take the place of the product's own, for every test that follows in the same product. */
    @AfterEach
    void giveTheProductItsTokensBack() {
        WebTestUtils.setCsrfTokenRepository(
                new MockHttpServletRequest(application.getServletContext()),
                application.getBean(CookieCsrfTokenRepository.class));
    }

    private DisclosureReader reader() {
        return application.getBean(DisclosureReader.class);
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    /** From an address of its own: the pace of one is not the others'. */
    private MockHttpServletRequestBuilder comment(String words, String from) {
        return post(address + "/comments")
                .param("name", "A <b>fisher</b>")
                .param("words", words)
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                });
    }

    private MockHttpServletRequestBuilder as(String person, MockHttpServletRequestBuilder request) {
        return request.with(user(road.panel().id(person)))
                .sessionAttr("verdant.signed-in-at", System.currentTimeMillis());
    }

    @Test
    void everybody_reads_what_is_disclosed_and_nothing_else_of_the_file() throws Exception {
        var list = ask(get("/disclosures"));
        assertThat(list.getStatus()).isEqualTo(200);
        assertThat(list.getContentAsString()).contains(address);
        var page = ask(get(address));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("Silk Road Green Development Bank", "B: limited harm is possible")
                .doesNotContain("1234567");
        for (var card : application.getBean(ReadDocuments.class).of(file)) {
            var open = card.kind().equals("SAFEGUARDS") || card.kind().equals("ASSESSMENT");
            assertThat(ask(get(address + "/documents/" + card.id())).getStatus())
                    .as(card.kind())
                    .isEqualTo(open ? 200 : 404);
        }
        assertThat(ask(get("/disclosures/FIN-1999-0001")).getStatus()).isEqualTo(404);
    }

    @Test
    void a_comment_needs_no_account_and_waits_for_the_secretariat() throws Exception {
        assertThat(ask(comment("Forged", "203.0.113.1")).getRedirectedUrl()).isNotEqualTo(address);
        assertThat(ask(as("coordinator", get(address))).getContentAsString()).doesNotContain("Forged");
        assertThat(ask(comment("Where will we fish?", "203.0.113.1").with(csrf()))
                        .getStatus())
                .isEqualTo(302);
        assertThat(ask(get(address)).getContentAsString()).doesNotContain("Where will we fish?");
        var seen = ask(as("coordinator", get(address))).getContentAsString();
        assertThat(seen)
                .contains("Where will we fish?", "A &lt;b&gt;fisher&lt;/b&gt;")
                .doesNotContain("<b>fisher");
        var id = reader().comments(reader().of(file).orElseThrow(), road.panel().actor("coordinator"))
                .get(0)
                .id();
        var moderation = address + "/comments/" + id + "/moderation";
        assertThat(ask(as("proposer", post(moderation).param("state", "SHOWN").with(csrf())))
                        .getStatus())
                .isEqualTo(403);
        assertThat(ask(as(
                                "coordinator",
                                post(moderation).param("state", "SHOWN").with(csrf())))
                        .getStatus())
                .isEqualTo(302);
        assertThat(ask(get(address)).getContentAsString()).contains("Where will we fish?");
        ask(as("coordinator", post(moderation).param("state", "HIDDEN").with(csrf())));
        assertThat(ask(get(address)).getContentAsString()).doesNotContain("Where will we fish?");
    }

    @Test
    void the_panel_and_whoever_decides_read_a_comment_at_once() throws Exception {
        ask(comment("The village was not asked.", "203.0.113.2").with(csrf()));
        road.panel().assign(file, "reviewer2", "reviewer3", "reviewer6");
        road.panel().declares(file, "reviewer2");
        var task = road.panel().task(file, "reviewProposal", "reviewer2");
        var page = ask(as("reviewer2", get("/tasks/" + task)));
        assertThat(page.getStatus())
                .as(page.getRedirectedUrl() + " " + page.getErrorMessage())
                .isEqualTo(200);
        assertThat(page.getContentAsString()).contains("The village was not asked.");
    }

    @Test
    void an_empty_or_endless_comment_is_refused_and_nothing_typed_is_lost() throws Exception {
        var empty = ask(comment("", "203.0.113.3").with(csrf()));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString()).contains("A &lt;b&gt;fisher&lt;/b&gt;");
        assertThat(ask(comment("x".repeat(4001), "203.0.113.3").with(csrf())).getStatus())
                .isEqualTo(422);
    }

    @Test
    void who_sends_the_same_comment_twice_has_said_it_once() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThat(ask(comment("Who pays for the forest?", "203.0.113.6").with(csrf()))
                            .getStatus())
                    .isEqualTo(302);
        }
        var actor = road.panel().actor("coordinator");
        assertThat(reader().comments(reader().of(file).orElseThrow(), actor)).hasSize(1);
    }

    @Test
    void who_comments_without_pause_is_slowed_down() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(ask(comment("Again " + i, "203.0.113.4").with(csrf())).getStatus())
                    .isEqualTo(302);
        }
        var sixth = ask(comment("Again and again", "203.0.113.4").with(csrf()));
        assertThat(sixth.getStatus()).isEqualTo(429);
        assertThat(sixth.getHeader("Retry-After")).isNotNull();
        assertThat(sixth.getContentAsString()).contains("Too many comments at once", "Again and again");
    }

    @Test
    void after_its_time_no_comment_is_taken() throws Exception {
        road.passDays(31);
        var late = ask(comment("Said too late", "203.0.113.5").with(csrf()));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("no longer taken", "Said too late");
        assertThat(ask(get(address)).getContentAsString()).doesNotContain("/comments\"");
    }
}
