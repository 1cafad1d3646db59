package org.verdant.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.verdant.identity.Directory;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.support.VerdantTest;

@VerdantTest
class AuditPagesTest {
    private static final String AUDITOR = "auditor@demo.verdant.example";

    @Autowired
    WebApplicationContext application;

    @Autowired
    Directory directory;

    @Autowired
    ApplicationEventPublisher events;

    MockMvc browser;
    CaseId file;

    record ProposalSubmitted(@Nullable CaseId caseId, PersonId actor, Map<String, String> details)
            implements AuditedEvent {}

    @BeforeEach
    void openABrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean("layoutOfPages", Filter.class))
                .apply(springSecurity())
                .build();
        file = new CaseId(UUID.randomUUID());
    }

    /** Tokens of a test take the place of the product's own, for every test that follows in the same product. */
    @AfterEach
    void giveTheProductItsTokensBack() {
        WebTestUtils.setCsrfTokenRepository(
                new MockHttpServletRequest(application.getServletContext()),
                application.getBean(CookieCsrfTokenRepository.class));
    }

    @Test
    void an_auditor_finds_a_file_by_its_number_and_reads_who_did_what() throws Exception {
        var number = ("TEST-" + file).toUpperCase(Locale.ROOT);
        events.publishEvent(
                new ProposalSubmitted(file, person("proposer@demo.verdant.example"), Map.of("number", number)));

        var page = asked(get("/audit").param("file", number), AUDITOR);

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains(number, "Proposal handed in");
        assertThat(page.getContentAsString()).contains("Proposer");
    }

    @Test
    void a_filter_that_means_nothing_is_named_and_kept_as_typed() throws Exception {
        var page = asked(
                        get("/audit")
                                .param("person", "nobody@demo.verdant.example")
                                .param("from", "yesterday")
                                .param("file", "ACT-1"),
                        AUDITOR)
                .getContentAsString();
        assertThat(page).contains("nobody@demo.verdant.example", "yesterday", "ACT-1", "f-person", "f-from");
    }

    @Test
    void older_entries_are_on_further_pages_without_gaps() throws Exception {
        for (int i = 1; i <= 60; i++) {
            events.publishEvent(new ProposalSubmitted(file, PersonId.SYSTEM, Map.of("number", "n" + i)));
        }
        var first = asked(get("/audit").param("file", file.toString()), AUDITOR).getContentAsString();
        assertThat(first).contains("Entry 60<", "Entry 11<").doesNotContain("Entry 10<");

        var next = Pattern.compile("cursor=([\\w-]+)").matcher(first);
        assertThat(next.find()).isTrue();
        var second = asked(get("/audit").param("file", file.toString()).param("cursor", next.group(1)), AUDITOR)
                .getContentAsString();
        assertThat(second).contains("Entry 10<", "Entry 1<").doesNotContain("Entry 11<");
    }

    @Test
    void the_export_holds_every_entry_that_fits_and_no_formula() throws Exception {
        for (int i = 1; i <= 3; i++) {
            events.publishEvent(new ProposalSubmitted(file, PersonId.SYSTEM, Map.of("number", "=n" + i)));
        }
        var answer = asked(get("/audit/export").param("file", file.toString()), AUDITOR);
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .last()
                .asString()
                .startsWith("\"" + file + "\",\"1\",")
                .contains("\"{\"\"number\"\":\"\"=n1\"\"}\"");
    }

    @Test
    void an_auditor_verifies_the_chains() throws Exception {
        var page = asked(post("/audit/verification").with(csrf()), AUDITOR);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("All chains are intact");
    }

    @Test
    void nobody_else_reads_the_audit() throws Exception {
        for (var role : new String[] {"proposer", "coordinator", "admin", "approver"}) {
            var email = role + "@demo.verdant.example";
            assertThat(asked(get("/audit"), email).getStatus()).as(role).isEqualTo(403);
            assertThat(asked(get("/audit/export"), email).getStatus()).as(role).isEqualTo(403);
            assertThat(asked(post("/audit/verification").with(csrf()), email).getStatus())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void a_forged_cursor_is_a_bad_request() throws Exception {
        assertThat(asked(get("/audit").param("cursor", "Zm9yZ2Vk"), AUDITOR).getStatus())
                .isEqualTo(400);
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request, String email) throws Exception {
        return browser.perform(request.with(user(person(email).toString()))
                        .sessionAttr("verdant.signed-in-at", System.currentTimeMillis()))
                .andReturn()
                .getResponse();
    }

    private PersonId person(String email) {
        return directory.withEmail(email).orElseThrow().id();
    }
}
