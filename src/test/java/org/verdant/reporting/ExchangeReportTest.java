package org.verdant.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.Refused;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.target.CreditLedger;
import org.verdant.target.RecordFigures;
import org.verdant.target.TargetCode;
import org.verdant.target.TrackedFigure;
import org.verdant.target.TrackedFigures;

/** What the report of an exchange has to say, what it moves, and what is heard of it a year later ({@code domain.md} 4.8, 4.9). */
@VerdantTest
class ExchangeReportTest {
    private static final LocalDate END_OF_WINDOW = LocalDate.of(2029, 12, 31);
    /** Later than any test moves the clock: what other tests recorded is in the figures before and after. */
    private static final Instant AFTER_ALL = Instant.parse("2040-01-01T00:00:00Z");

    private static final TargetCode POLICIES = TargetCode.of("Q5.1");
    private static final TargetCode YOUNG = TargetCode.of("Q6.1");

    @Autowired
    ApplicationContext beans;

    @Autowired
    TrackedFigures figures;

    @Autowired
    OutcomeNoteReader notes;

    @Autowired
    Clock clock;

    private Road road;

    @BeforeEach
    void road() {
        road = new Road(beans);
    }

    private Map<String, Long> of(TargetCode tracked) {
        return figures.asOf(END_OF_WINDOW, AFTER_ALL).get(tracked);
    }

    private CaseId confirmed(Track track, Consumer<ObjectNode> change, Consumer<ObjectNode> said) {
        var caseId = road.held(track, change);
        var report = road.report(caseId);
        said.accept(report);
        road.take(caseId, "proposer", report);
        road.take(caseId, "coordinator", "{\"outcome\":\"ACCEPT\"}");
        road.take(caseId, "coordinator2", "{\"outcome\":\"CONFIRM\"}");
        return caseId;
    }

    @Test
    void an_instrument_is_adopted_only_with_its_official_reference() {
        var caseId = road.held(Track.POLICY, content -> {});
        var report = road.report(caseId).put("output", "INSTRUMENT_ADOPTED");
        assertThat(Refused.fields(() -> road.take(caseId, "proposer", report)))
                .containsExactly("officialReference reference-required");
        report.put("officialReference", "x".repeat(201));
        assertThat(Refused.fields(() -> road.take(caseId, "proposer", report)))
                .containsExactly("officialReference too-long");
        report.put("officialReference", "Gazette 12/2027, no. 4");
        road.take(caseId, "proposer", report);
        assertThat(beans.getBean(ReportReader.class)
                        .latest(caseId)
                        .orElseThrow()
                        .officialReference())
                .isEqualTo("Gazette 12/2027, no. 4");
    }

    @Test
    void only_a_policy_exchange_has_an_instrument_adopted() {
        refusesAnInstrument(road.held());
        refusesAnInstrument(road.held(Track.YOUTH, content -> {}));
    }

    private void refusesAnInstrument(CaseId caseId) {
        var report = road.report(caseId).put("output", "INSTRUMENT_ADOPTED").put("officialReference", "Gazette 1");
        assertThat(Refused.fields(() -> road.take(caseId, "proposer", report)))
                .containsExactly("output output-not-of-track");
    }

    @Test
    void an_adopted_instrument_of_mutual_recognition_moves_all_figures_of_policies() {
        var before = of(POLICIES);
        confirmed(Track.POLICY, content -> {}, report -> report.put("output", "INSTRUMENT_ADOPTED")
                .put("officialReference", "Gazette 12/2027, no. 4"));
        assertThat(of(POLICIES))
                .isEqualTo(Map.of(
                        "exchanges", before.get("exchanges") + 1,
                        "instruments", before.get("instruments") + 1,
                        "recognitions", before.get("recognitions") + 1));
        confirmed(Track.POLICY, content -> {}, report -> {});
        confirmed(
                Track.POLICY,
                content -> content.withObject("/details").put("mutualRecognition", false),
                report -> report.put("output", "INSTRUMENT_ADOPTED").put("officialReference", "Gazette 13"));
        assertThat(of(POLICIES))
                .isEqualTo(Map.of(
                        "exchanges", before.get("exchanges") + 3,
                        "instruments", before.get("instruments") + 2,
                        "recognitions", before.get("recognitions") + 1));
    }

    @Test
    void young_people_are_added_up_and_their_countries_are_counted_once() {
        confirmed(Track.YOUTH, content -> {}, report -> {});
        var before = of(YOUNG);
        var caseId = confirmed(Track.YOUTH, content -> {}, report -> {});
        assertThat(of(YOUNG))
                .isEqualTo(Map.of(
                        "exchanges", before.get("exchanges") + 1,
                        "participants", before.get("participants") + 37,
                        "women", before.get("women") + 16,
                        "countries", before.get("countries")));
        assertThat(before.get("countries")).isGreaterThanOrEqualTo(2);
        assertThat(beans.getBean(CreditLedger.class).of(caseId)).isEmpty();
        var report = beans.getBean(ReportReader.class).latest(caseId).orElseThrow();
        assertThat(report.womenPercent()).isEqualTo(43);
    }

    @Test
    void a_figure_is_entered_once_and_known_only_from_its_day_on() {
        var caseId = confirmed(Track.YOUTH, content -> {}, report -> {});
        var before = of(YOUNG);
        var figure = List.of(TrackedFigure.amount("participants", 99));
        beans.getBean(RecordFigures.class).record(caseId, YOUNG, LocalDate.now(clock), figure);
        assertThat(of(YOUNG)).isEqualTo(before);
        var longAgo = figures.asOf(LocalDate.of(2024, 10, 23), clock.instant());
        assertThat(longAgo.get(YOUNG)).containsEntry("participants", 0L);
        assertThat(longAgo.get(TargetCode.of("Q1.2")).values()).containsOnlyNulls();
    }

    @Test
    void a_year_later_the_note_says_how_many_could_be_reached() {
        var caseId = confirmed(Track.YOUTH, content -> {}, report -> {});
        road.advance(366);
        assertThat(Refused.fields(() -> road.take(caseId, "proposer", "{}")))
                .containsExactly("summary summary-required", "reached people-required");
        assertThat(Refused.fields(
                        () -> road.take(caseId, "proposer", "{\"reached\":38,\"summary\":\"Still in touch\"}")))
                .containsExactly("reached number-range");
        road.take(caseId, "proposer", "{\"reached\":30,\"summary\":\"Still in touch\"}");
        var note = notes.of(caseId).orElseThrow();
        assertThat(Objects.requireNonNull(note.contactRate())).isEqualByComparingTo("81.1");
        assertThat(road.at(caseId)).isEqualTo("-");
    }

    @Test
    void a_note_on_policies_reaches_nobody_and_moves_no_figure() {
        var caseId = confirmed(Track.POLICY, content -> {}, report -> {});
        var before = of(POLICIES);
        road.advance(366);
        road.take(caseId, "proposer", "{\"summary\":\"The standard was adopted in two countries.\"}");
        var note = notes.of(caseId).orElseThrow();
        assertThat(note.contactRate()).isNull();
        assertThat(note.summary()).isEqualTo("The standard was adopted in two countries.");
        assertThat(of(POLICIES)).isEqualTo(before);
    }
}
