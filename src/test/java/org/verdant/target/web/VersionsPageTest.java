package org.verdant.target.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.identity.Directory;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;
import org.verdant.target.ClaimCredit;
import org.verdant.target.CreditClaim;
import org.verdant.target.PostCredit;
import org.verdant.target.RecountCredits;
import org.verdant.target.TargetCode;

/** A second version of a rule, in whose window nothing took place; it is taken away again, for the database is that of the whole run. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsPageTest {
    private static final TargetCode PARTNERSHIPS = TargetCode.of("C2.2");

    @LocalServerPort
    int port;

    @Autowired
    Directory directory;

    @Autowired
    ClaimCredit claimCredit;

    @Autowired
    PostCredit postCredit;

    @Autowired
    RecountCredits recountCredits;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void aSecondVersion() {
        post();
        jdbc.sql("""
                        insert into target_definition (target, version, unit, minimum, count_at, distinct_by, countries_present,
                               members_present, exclusivity_group, window_from, window_to, reason, recorded_at)
                        select target, 2, unit, 7, count_at, distinct_by, countries_present, members_present, exclusivity_group,
                               window_from, window_from + 1, 'The ministers shortened the window', recorded_at + interval '1 second'
                          from target_definition where target = 'C2.2' and version = 1""").update();
        recountCredits.recount();
    }

    @AfterAll
    void onlyTheFirst() {
        jdbc.sql("""
                        alter table target_definition disable trigger target_definition_append_only;
                        delete from target_definition where target = 'C2.2' and version = 2;
                        alter table target_definition enable trigger target_definition_append_only""").update();
        recountCredits.recount();
    }

    @Test
    void K25_the_counter_stands_under_each_version_with_its_reason_and_its_day() {
        var page = ApiClient.anonymous(port)
                .get("/targets/C2.2/versions")
                .expect(200)
                .text();
        assertThat(page).contains("The ministers shortened the window", "First reading of the plan", "in force");
        assertThat(page.indexOf("Version 2")).isLessThan(page.indexOf("Version 1"));
        var counted = page.substring(page.indexOf("Counted"), page.indexOf("of them provisional"));
        assertThat(counted.replaceAll("<[^>]*>|\\s+", " ").replaceAll(" +", " "))
                .matches("Counted 0 0 % [1-9]\\d* \\d+ % ");
    }

    @Test
    void K25_a_credit_that_the_version_in_force_does_not_count_says_so() {
        var page = ApiClient.anonymous(port).get("/targets/C2.2").expect(200).text();
        assertThat(page).contains("Outside the window of version 2: not counted under it");
    }

    @Test
    void K25_a_day_before_anything_counted_shows_zero_under_both() {
        var page = ApiClient.anonymous(port)
                .get("/targets/C2.2/versions?asOf=2024-11-01")
                .expect(200)
                .text();
        assertThat(page).contains("You look back", "Version 2");
        ApiClient.anonymous(port).get("/targets/nothing/versions").expect(404);
        ApiClient.anonymous(port).get("/targets/C2.2/versions?asOf=soon").expect(400);
    }

    @Test
    void K25_the_page_is_reached_from_the_target_and_can_be_read_by_everybody() {
        try (var visit = Visit.to(port, 360, ColorScheme.LIGHT)) {
            visit.open("/targets/C2.2");
            visit.page().locator("a[href$='/targets/C2.2/versions']").click();
            visit.checkAccessibility().picture("versions-360");
            visit.open("/targets/C2.2/versions?lang=zh").checkAccessibility();
            assertThat(visit.page().content()).contains("各规则版本下的计数", "现行");
        }
    }

    private void post() {
        var caseId = new CaseId(UUID.randomUUID());
        claimCredit.claim(new CreditClaim(
                caseId,
                "EQP-2026-" + caseId.toString().substring(0, 8),
                "Storage partnership for the hospital of Luang Prabang",
                PARTNERSHIPS,
                caseId.toString(),
                LocalDate.of(2026, 3, 3),
                List.of(CountryCode.of("PK"), CountryCode.of("LA")),
                person("proposer"),
                person("coordinator"),
                person("coordinator2"),
                List.of(new DocumentId(UUID.randomUUID())),
                null));
        assertThat(postCredit.post(caseId, PARTNERSHIPS, null).posted()).isTrue();
    }

    private PersonId person(String name) {
        return directory.withEmail(name + "@demo.verdant.example").orElseThrow().id();
    }
}
