package org.verdant.target.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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
import org.verdant.target.ReversalOrder;
import org.verdant.target.ReverseCredit;
import org.verdant.target.TargetCode;

/** Uses a commitment that no other test credits for good: what it posts stays in the database of the run. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardPagesTest {
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
    ReverseCredit reverseCredit;

    private String counted = "";
    private String refused = "";

    @BeforeAll
    void oneOfEachKind() {
        counted = number(post("PK", "LA"));
        refused = number(post("PK"));
        var reversed = post("HU", "KH");
        reverseCredit.reverse(
                reversed,
                PARTNERSHIPS,
                new ReversalOrder(
                        LocalDate.of(2026, 5, 1), "CANCELLED", person("coordinator"), person("coordinator2")));
    }

    @Test
    void the_board_needs_no_sign_in_and_shows_the_five_commitments_and_the_twelve_tracked() {
        var page = ApiClient.anonymous(port).get("/").expect(200).text();
        assertThat(page).contains("C1.1", "C2.1", "C2.2", "C3.1", "C3.3", "Q1.2", "Q7.3", "Tracked, no minimum");
    }

    @Test
    void the_board_passes_the_accessibility_check_in_both_colours_at_every_width() {
        for (var width : List.of(360, 768, 1440)) {
            try (var visit = Visit.to(port, width, ColorScheme.LIGHT)) {
                visit.open("/").checkAccessibility().picture("programme-" + width);
                assertThat(overflow(visit)).isEqualTo(false);
                visit.open("/?theme=dark").checkAccessibility().picture("programme-dark-" + width);
                visit.open("/targets/C2.2").checkAccessibility().picture("credits-dark-" + width);
                assertThat(overflow(visit)).isEqualTo(false);
            }
        }
    }

    @Test
    void the_board_is_in_chinese_too() {
        try (var visit = Visit.to(port, 768, ColorScheme.LIGHT)) {
            visit.open("/?lang=zh").checkAccessibility().picture("programme-zh-768");
            assertThat(visit.page().content()).contains("能源安全国际合作交流活动", "跟踪事项");
        }
    }

    @Test
    void the_ledger_names_people_and_refused_claims_only_to_those_who_check() {
        var everybody =
                ApiClient.anonymous(port).get("/targets/C2.2").expect(200).text();
        assertThat(everybody).contains(counted, "Reversed").doesNotContain(refused, "confirmed by");
        try (var visit = Visit.as("coordinator", port)) {
            visit.open("/targets/C2.2").checkAccessibility().picture("credits-coordinator");
            assertThat(visit.page().content())
                    .contains(counted, refused, "Too few countries were present.", "confirmed by");
        }
    }

    @Test
    void K23_the_overall_view_is_how_many_of_the_five_are_reached_and_says_why_there_is_no_total() {
        assertThat(ApiClient.anonymous(port).get("/").expect(200).text())
                .contains("of 5 reached", "The commitments have different units, so there is no total across them.");
    }

    @Test
    void K24_the_pace_is_labelled_as_our_aid_and_as_no_target_of_the_plan() {
        var visitor = ApiClient.anonymous(port);
        var label = "It is our aid: the plan has no yearly targets.";
        assertThat(visitor.get("/").expect(200).text()).contains(label);
        assertThat(visitor.get("/targets/C2.2").expect(200).text()).contains(label);
    }

    @Test
    void a_day_in_the_past_shows_what_stood_then() {
        var page =
                ApiClient.anonymous(port).get("/?asOf=2024-11-01").expect(200).text();
        assertThat(page).contains("You look back", "1 Nov 2024");
        assertThat(ApiClient.anonymous(port)
                        .get("/targets/C2.2?asOf=2024-11-01")
                        .expect(200)
                        .text())
                .contains("You look back");
    }

    @Test
    void programs_read_the_board_and_the_ledger() {
        var programme =
                ApiClient.anonymous(port).get("/api/programme").expect(200).json();
        assertThat(programme.path("of").asInt()).isEqualTo(5);
        assertThat(programme.path("targets")).hasSize(5);
        assertThat(programme.path("tracked")).hasSize(12);
        for (var tracked : programme.path("tracked")) {
            var known = Set.of("Q2.3", "Q4.1", "Q4.2", "Q4.3", "Q4.4", "Q5.1", "Q6.1", "Q7.2", "Q7.3")
                    .contains(tracked.path("code").asText());
            tracked.path("measures")
                    .forEach(figure ->
                            assertThat(figure.isInt()).as(tracked.toString()).isEqualTo(known));
        }
        assertThat(programme.has("total")).isFalse();
        var ledger = ApiClient.anonymous(port)
                .get("/api/targets/C2.2/credits?limit=1")
                .expect(200)
                .json();
        assertThat(ledger.path("items")).hasSize(1);
        assertThat(ledger.at("/items/0/postedBy").isNull()).isTrue();
        var next = ApiClient.anonymous(port)
                .get("/api/targets/C2.2/credits?cursor=" + ledger.path("next").asText())
                .expect(200)
                .json();
        assertThat(next.at("/items/0/id")).isNotEqualTo(ledger.at("/items/0/id"));
        JsonNode all = ApiClient.as("auditor", port)
                .get("/api/targets/C2.2/credits")
                .expect(200)
                .json();
        assertThat(all.at("/items/0/confirmedBy/name").asText()).isNotEmpty();
        assertThat(all.path("items").findValuesAsText("state")).contains("POSTED", "REVERSED", "REFUSED");
    }

    @Test
    void what_the_api_does_not_know_is_refused() {
        var program = ApiClient.anonymous(port);
        program.get("/api/targets/C9.9/credits").expect(404);
        program.get("/api/targets/nothing/credits").expect(404);
        program.get("/targets/nothing").expect(404);
        program.get("/api/programme?asOf=yesterday").expect(400);
        program.get("/api/programme?colour=green").expect(400);
        program.get("/api/targets/C2.2/credits?cursor=forged").expect(400);
        program.get("/api/targets/C2.2/credits?sort=title").expect(400);
        program.get("/?asOf=yesterday").expect(400);
    }

    private static Object overflow(Visit visit) {
        return visit.page().evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private CaseId post(String... countries) {
        var caseId = new CaseId(UUID.randomUUID());
        claimCredit.claim(new CreditClaim(
                caseId,
                number(caseId),
                "Electrolyser partnership for the industrial park of Savannakhet",
                PARTNERSHIPS,
                caseId.toString(),
                LocalDate.of(2026, 3, 3),
                List.of(countries).stream().map(CountryCode::of).toList(),
                person("proposer"),
                person("coordinator"),
                person("coordinator2"),
                List.of(new DocumentId(UUID.randomUUID())),
                null));
        postCredit.post(caseId, PARTNERSHIPS, null);
        return caseId;
    }

    private static String number(CaseId caseId) {
        return "EQP-2026-" + caseId.toString().substring(0, 8);
    }

    private PersonId person(String name) {
        return directory.withEmail(name + "@demo.verdant.example").orElseThrow().id();
    }
}
