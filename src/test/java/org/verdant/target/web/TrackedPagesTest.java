package org.verdant.target.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.CaseId;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;
import org.verdant.support.Visit;
import org.verdant.target.RecordFigures;
import org.verdant.target.ReverseFigures;
import org.verdant.target.TargetCode;
import org.verdant.target.TrackedFigure;

/** Whoever reads a figure without a minimum can open what it is made of ({@code domain.md} 1.3). */
@VerdantTest
class TrackedPagesTest {
    private static final TargetCode DEVELOPING = TargetCode.of("Q4.4");
    private static final LocalDate SIGNED = LocalDate.of(2026, 5, 3);

    @LocalServerPort
    int port;

    @Autowired
    RecordFigures recordFigures;

    @Autowired
    ReverseFigures reverseFigures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void entries_come_newest_first_with_what_moved_them_and_what_took_them_back() {
        var file = signed("Solar park of Punakha");
        reverseFigures.reverse(file, SIGNED.plusDays(9), "STOPPED");
        var entries = entriesOf(file, "");
        assertThat(entries.subList(0, 2))
                .containsExactlyInAnyOrder(
                        "STOPPED amount null -7000000 2026-05-12", "STOPPED countries BT -1 2026-05-12");
        assertThat(entries.subList(2, 4))
                .containsExactlyInAnyOrder(
                        "SIGNED amount null 7000000 2026-05-03", "VERIFIED countries BT 1 2026-05-03");
        assertThat(entriesOf(file, "&asOf=2026-05-04")).hasSize(2);
        assertThat(entriesOf(file, "&asOf=2026-05-01")).isEmpty();
    }

    @Test
    void a_long_list_is_read_in_parts_that_neither_overlap_nor_leave_anything_out() {
        signed("Wind farm of Rubesa");
        signed("Geothermal field of Assal");
        var all = new ArrayList<String>();
        var cursor = "";
        do {
            var part = read("?limit=3" + cursor);
            part.path("items").forEach(entry -> all.add(entry.toString()));
            cursor = part.path("next").isNull()
                    ? ""
                    : "&cursor=" + part.path("next").asText();
        } while (!cursor.isEmpty());
        assertThat(all)
                .doesNotHaveDuplicates()
                .hasSize(read("?limit=3").path("total").asInt());
    }

    @Test
    void the_board_leads_to_the_entries_behind_a_figure_for_everybody() {
        signed("Mini-grids of the outer islands, of their schools, clinics and cold stores, and of the ferry piers");
        try (var visit = Visit.to(port, 1440, ColorScheme.LIGHT)) {
            visit.open("/");
            visit.page().getByText("Funding capability of developing countries").click();
            assertThat(visit.page().url()).endsWith("/commitments/Q4.4");
            assertThat(visit.page().locator("main").innerText())
                    .contains("Mini-grids of the outer islands", "Bhutan", "+7,000,000", "agreement signed");
            visit.checkAccessibility().picture("commitment");
        }
        Visit.onAPhone("proposer", port, "/commitments/Q4.4", "commitment-phone");
    }

    @Test
    void whatever_moved_an_entry_is_said_in_words() {
        var file = signed("Pumped storage of Chukha");
        var causes =
                List.of("CREDIT-2026-05-03", "PAID-2", "REVERSED-3", "CANCELLED-2026-06-01", "A reason of somebody");
        for (var cause : causes) {
            recordFigures.record(
                    file,
                    DEVELOPING,
                    SIGNED,
                    List.of(TrackedFigure.amount("disbursed", 1).by(cause)));
        }
        var page =
                ApiClient.anonymous(port).get("/commitments/Q4.4").expect(200).text();
        assertThat(page)
                .contains("Pumped storage of Chukha", "counted to a target", "taken back")
                .doesNotContain("??");
    }

    @Test
    void a_commitment_told_in_words_has_a_page_and_what_is_none_has_not() {
        var program = ApiClient.anonymous(port);
        for (var code : List.of("Q1.2", "Q3.2", "Q7.1")) {
            assertThat(program.get("/commitments/" + code).expect(200).text()).contains("without a minimum");
        }
        program.get("/commitments/C1.1").expect(404);
        program.get("/api/commitments/Q9.9/entries").expect(404);
        program.get("/api/commitments/Q4.4/entries?cursor=forged").expect(400);
        program.get("/api/commitments/Q4.4/entries?sort=amount").expect(400);
        program.get("/commitments/Q4.4?asOf=yesterday").expect(400);
    }

    private CaseId signed(String title) {
        var file = new CaseId(UUID.randomUUID());
        jdbc.sql("""
                        insert into case_file (case_id, number, title, track, country, lead_organisation, elevated, started_at, ended_at)
                        values (:id, :number, :title, 'FINANCING', 'BT', gen_random_uuid(), false, now(), now())""")
                .param("id", file.value())
                .param("number", "FIN-2026-" + file.toString().substring(0, 8))
                .param("title", title)
                .update();
        recordFigures.record(
                file,
                DEVELOPING,
                SIGNED,
                List.of(
                        TrackedFigure.amount("amount", 7_000_000).by("SIGNED-1"),
                        TrackedFigure.distinct("countries", "BT")));
        return file;
    }

    private List<String> entriesOf(CaseId file, String more) {
        var found = new ArrayList<String>();
        for (var entry : read("?limit=200" + more).path("items")) {
            if (entry.at("/proposal/id").asText().equals(file.toString())) {
                assertThat(entry.at("/proposal/title").asText()).isEqualTo("Solar park of Punakha");
                found.add(String.join(
                        " ",
                        entry.path("cause").asText(),
                        entry.path("measure").asText(),
                        entry.path("key").asText(null),
                        entry.path("amount").asText(),
                        entry.path("effectiveDate").asText()));
            }
        }
        return found;
    }

    private JsonNode read(String query) {
        return ApiClient.anonymous(port)
                .get("/api/commitments/Q4.4/entries" + query)
                .expect(200)
                .json();
    }
}
