package org.verdant.target.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.verdant.support.Projects;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;

/** The pages of later entries and of one credit: entered by one coordinator, confirmed by another, corrected by both. */
@VerdantTest
class CreditPagesTest {
    @Autowired
    WebApplicationContext application;

    private MockMvc browser;
    private Road road;

    @BeforeEach
    void openABrowser() {
        road = new Road(application);
        browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean("layoutOfPages", Filter.class))
                .apply(springSecurity())
                .build();
    }

    /** Tokens of a test take the place of the product's own, for every test that follows in the same product. */
    @AfterEach
    void giveTheProductItsTokensBack() {
        WebTestUtils.setCsrfTokenRepository(
                new MockHttpServletRequest(application.getServletContext()),
                application.getBean(CookieCsrfTokenRepository.class));
    }

    @Test
    void K20_an_entry_loses_nothing_that_was_typed_or_attached_and_counts_after_the_second_page() throws Exception {
        var title = "Dialogue " + UUID.randomUUID();
        var wrong = asked(
                multipart("/targets/C1.1/legacy")
                        .file(paper())
                        .param("title", title)
                        .param("countries[0]", "PK")
                        .param("effectiveDate", "2024-10-01")
                        .param("reason", "Held before"),
                "coordinator");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains(title, "Held before", "attendance.pdf", "Choose one.", "lies outside the window");
        var entered = asked(
                multipart("/targets/C1.1/legacy")
                        .param("documentIds[]", kept("documentIds\\[\\]", wrong))
                        .param("title", title)
                        .param(
                                "organisation",
                                road.actor("proposer").organisation().toString())
                        .param("countries[0]", "PK")
                        .param("countries[2]", "LA")
                        .param("effectiveDate", "2025-02-03")
                        .param("reason", "Held before"),
                "coordinator");
        assertThat(entered.getStatus()).isEqualTo(302);
        var entry = String.valueOf(entered.getRedirectedUrl());
        assertThat(text(entry, "auditor")).contains(title, "waits for a second person");
        assertThat(asked(get(entry), "proposer").getStatus()).isEqualTo(403);
        assertThat(chinese("/targets/C1.1/legacy", "auditor"))
                .contains("等待第二人", title)
                .doesNotContain("<textarea");

        var task = task(entry);
        assertThat(asked(get("/tasks/" + task), "coordinator").getStatus()).isEqualTo(403);
        assertThat(text("/tasks/" + task, "coordinator2")).contains(title, "Held before", "/credit-evidence/");
        var done = asked(
                post("/tasks/" + task + "/completion")
                        .param("outcome", "CONFIRM")
                        .param("_track", "LEGACY"),
                "coordinator2");
        assertThat(done.getStatus()).isEqualTo(302);
        assertThat(text(entry, "coordinator2")).contains("Its credit", "Posted");
    }

    @Test
    void K18_a_credit_is_corrected_from_its_page_by_two_and_everybody_reads_its_history() throws Exception {
        var credit = credit();
        assertThat(browser.perform(get(credit)).andReturn().getResponse().getContentAsString())
                .contains("Entered later", "Posted", "History")
                .doesNotContain("Coordinator", "What was asked", "<form method=\"post\" enctype");
        assertThat(text(credit, "auditor"))
                .contains("What was asked for this credit")
                .doesNotContain("Ask for a correction");
        var tomorrow = LocalDate.now(java.time.ZoneOffset.UTC).plusYears(90).toString();
        var wrong = change(credit, "REVERSAL", tomorrow, "Wrong country");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("Wrong country", tomorrow, "still to come", "Attach the paper");

        assertThat(change(credit, "CORRECTION", "", "Wrong country").getStatus())
                .isEqualTo(302);
        assertThat(text(credit, "coordinator")).contains("waits for a second person", "Wrong country");
        var late = change(credit, "CORRECTION", "", "Once more");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("Once more", "waits for a second person already");

        var task = task(credit);
        assertThat(text("/tasks/" + task, "coordinator2")).contains("Wrong country", "Confirm the change of a credit");
        asked(post("/tasks/" + task + "/completion").param("outcome", "CONFIRM"), "coordinator2");
        assertThat(text(credit, "coordinator"))
                .contains("corrected", "posted by mistake", "confirmed")
                .doesNotContain("Ask for a correction");
        assertThat(chinese(credit, "coordinator")).contains("已更正", "对此计入的请求");
    }

    @Test
    void the_papers_behind_it_are_only_for_those_who_verify_and_check() throws Exception {
        var page = text(credit(), "coordinator");
        var paper = first("/credit-evidence/[0-9a-f-]{36}", page);
        var answer = asked(get(paper), "coordinator2");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(asked(get(paper), "proposer").getStatus()).isEqualTo(403);
        assertThat(asked(get("/documents/" + paper.substring(paper.lastIndexOf('/') + 1)), "coordinator")
                        .getStatus())
                .isEqualTo(404);
        assertThat(asked(get("/targets/C1.1/credits/nonsense"), "coordinator").getStatus())
                .isEqualTo(404);
    }

    // --- what the tests say

    /** The address of a credit that was entered later. */
    private String credit() throws Exception {
        var title = "Forum " + UUID.randomUUID();
        var entered = asked(
                multipart("/targets/C1.1/legacy")
                        .file(paper())
                        .param("title", title)
                        .param(
                                "organisation",
                                road.actor("proposer").organisation().toString())
                        .param("countries[0]", "PK")
                        .param("countries[2]", "LA")
                        .param("effectiveDate", "2025-02-04")
                        .param("reason", "Held before"),
                "coordinator");
        var entry = String.valueOf(entered.getRedirectedUrl());
        asked(post("/tasks/" + task(entry) + "/completion").param("outcome", "CONFIRM"), "coordinator2");
        return first("/targets/C1.1/credits/[0-9a-f-]{36}", text(entry, "coordinator"));
    }

    private MockHttpServletResponse change(String credit, String kind, String day, String reason) throws Exception {
        return asked(
                multipart(credit + "/changes")
                        .param("kind", kind)
                        .param("effectiveDate", day)
                        .param("reason", reason),
                "coordinator");
    }

    /** The open step of the case behind a page, as the second coordinator finds it in the list. */
    private String task(String address) throws Exception {
        var number = first("LEG-\\d{4}-\\d{4}", text(address, "coordinator2"));
        return first("(?<=/tasks/)[0-9a-f-]{36}", text("/tasks?q=" + number, "coordinator2"));
    }

    private static String kept(String name, MockHttpServletResponse page) throws Exception {
        return first("(?<=name=\"" + name + "\" value=\")[0-9a-f-]{36}", page.getContentAsString());
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
        return found.group();
    }

    private static MockMultipartFile paper() {
        return new MockMultipartFile(
                "_file", "attendance.pdf", "application/pdf", Projects.pdf("attendance " + UUID.randomUUID()));
    }

    private String text(String address, String person) throws Exception {
        var answer = asked(get(java.net.URI.create(address)), person);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private String chinese(String address, String person) throws Exception {
        return asked(get(address).locale(Locale.CHINESE), person).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request, String person) throws Exception {
        return browser.perform(request.with(user(road.id(person)))
                        .with(csrf())
                        .sessionAttr("verdant.signed-in-at", System.currentTimeMillis()))
                .andReturn()
                .getResponse();
    }
}
