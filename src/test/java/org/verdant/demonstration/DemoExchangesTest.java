package org.verdant.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.demonstration.DemoActivity.Fate;
import org.verdant.proposal.Track;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.DemoClock;

/** Exchanges of the demonstration: four of each track, complete enough to be handed in, and each comes to where its fate leads. */
@VerdantTest
class DemoExchangesTest {
    private static final Map<Fate, String> WHERE_TO = Map.of(
            Fate.NOTED, "COMPLETED",
            Fate.COUNTED, "COMPLETED",
            Fate.VERIFY_OPEN, "CLOSING",
            Fate.DECISION_OPEN, "DECISION",
            Fate.REVIEW_OPEN, "REVIEW",
            Fate.DRAFT, "DRAFT");

    @Autowired
    DemoUseCases useCases;

    @Autowired
    DemoForms forms;

    @Autowired
    DemoCast cast;

    @Autowired
    DemoClock clock;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    @Test
    void each_fate_is_met() throws IOException {
        var now = clock.now();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var exchanges = json.readValue(
                new ClassPathResource("demonstration/exchanges.json").getInputStream(),
                new TypeReference<List<DemoActivity>>() {});
        for (var track : List.of(Track.POLICY, Track.YOUTH)) {
            assertThat(exchanges.stream().filter(exchange -> exchange.track() == track))
                    .hasSize(4);
        }
        clock.moveTo(today.minusDays(530).atStartOfDay().toInstant(ZoneOffset.UTC));
        var road = new DemoRoad(useCases, forms, cast, exchanges, today);
        var timeline = new DemoTimeline();
        DemoAgenda.of(exchanges, today, now).forEach(entry -> timeline.enter(entry.at(), () -> road.act(entry)));
        timeline.liveUntil(now, clock::moveTo);
        assertThat(exchanges)
                .allSatisfy(exchange -> assertThat(of("select status from proposal where title = ?", exchange))
                        .isEqualTo(WHERE_TO.get(exchange.fate())));
        assertThat(exchanges)
                .filteredOn(exchange -> exchange.fate() == Fate.NOTED || exchange.fate() == Fate.COUNTED)
                .allSatisfy(this::movedItsFigures);
    }

    private void movedItsFigures(DemoActivity exchange) {
        var figures = "select count(*) from tracked_figure f join proposal p on p.id = f.case_id where p.title = ?";
        var credits =
                "select count(*) from credit c join proposal p on p.id = c.case_id where p.title = ? and c.outcome = 'POSTED'";
        var notes = "select count(*) from outcome_note n join proposal p on p.id = n.case_id where p.title = ?";
        assertThat(Integer.parseInt(of(figures, exchange))).isPositive();
        assertThat(of(credits, exchange)).isEqualTo(exchange.theme() == null ? "0" : "1");
        assertThat(of(notes, exchange)).isEqualTo(exchange.fate() == Fate.NOTED ? "1" : "0");
    }

    private String of(String sql, DemoActivity exchange) {
        return jdbc.sql(sql).param(exchange.title()).query(String.class).single();
    }
}
