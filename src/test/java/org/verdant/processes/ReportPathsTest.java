package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.support.VerdantTest;
import org.verdant.target.TargetBoard;
import org.verdant.target.TargetCode;
import org.verdant.target.TrackedFigures;

/** Every way through {@code report.bpmn}, up to the number on the board. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPathsTest {
    private static final LocalDate END_OF_WINDOW = LocalDate.of(2029, 12, 31);
    /** Later than any test moves the clock: what other tests posted is in the number before and after. */
    private static final Instant AFTER_ALL = Instant.parse("2040-01-01T00:00:00Z");

    private final Road road;

    @Autowired
    ReportPathsTest(ApplicationContext context) {
        road = new Road(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("report", road);
    }

    @Test
    void a_report_verified_by_one_and_confirmed_by_another_is_counted_once() {
        var before = counted();
        var file = road.verified();
        assertThat(counted()).isEqualTo(before);
        assertThatThrownBy(() -> road.does(COORDINATOR, file, "confirmCredit", "{'outcome':'CONFIRM'}"))
                .isInstanceOf(Forbidden.class)
                .hasMessage("four-eyes");
        road.does(SECOND_COORDINATOR, file, "confirmCredit", "{'outcome':'CONFIRM'}");
        assertThat(counted()).isEqualTo(before + 1);
        assertThat(road.status(file)).isEqualTo(Status.COMPLETED);
        assertThat(road.times(file, "counted")).isEqualTo(1);
    }

    @Test
    void the_proposer_is_reminded_on_day_10_and_on_day_45_the_report_is_missing() {
        var before = counted();
        var file = road.held();
        road.passDays(9);
        assertThat(road.times(file, "remindReport")).isZero();
        road.passDays(1);
        assertThat(road.times(file, "remindReport")).isEqualTo(1);
        assertThat(road.steps(file)).containsExactly("submitReport");
        road.passDays(34);
        assertThat(road.steps(file)).containsExactly("submitReport");
        road.passDays(1);
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.times(file, "notReported")).isEqualTo(1);
        assertThat(road.status(file)).isEqualTo(Status.LAPSED);
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void a_returned_report_is_mended_and_counted() {
        var before = counted();
        var file = road.reported();
        road.does(COORDINATOR, file, "verifyReport", "{'outcome':'RETURN','comment':'The list is unreadable'}");
        assertThat(road.steps(file)).containsExactly("submitReport");
        assertThat(road.status(file)).isEqualTo(Status.CLOSING);
        road.report(file);
        road.does(COORDINATOR, file, "verifyReport", "{'outcome':'ACCEPT'}");
        road.does(SECOND_COORDINATOR, file, "confirmCredit", "{'outcome':'CONFIRM'}");
        assertThat(counted()).isEqualTo(before + 1);
    }

    @Test
    void a_refused_report_is_not_counted() {
        var before = counted();
        var file = road.reported();
        road.does(COORDINATOR, file, "verifyReport", "{'outcome':'REFUSE','comment':'Nobody was there'}");
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.COMPLETED);
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void a_refused_confirmation_is_not_counted() {
        var before = counted();
        var file = road.verified();
        road.does(
                SECOND_COORDINATOR,
                file,
                "confirmCredit",
                "{'outcome':'REFUSE','comment':'The proofs are of last year'}");
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.COMPLETED);
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void one_country_present_is_refused_at_the_attendance_and_nothing_is_counted() {
        var before = counted();
        var file = road.held();
        assertThatThrownBy(() -> road.report(file, List.of("PK")))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.errors()).anySatisfy(error -> {
                            assertThat(error.field()).isEqualTo("attendance");
                            assertThat(error.code()).isEqualTo("attendance-one-country");
                        }));
        assertThat(road.steps(file)).containsExactly("submitReport");
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void what_the_rules_do_not_count_ends_as_not_counted() {
        var before = counted();
        var file = road.held();
        road.report(file, List.of("PK", "FR"));
        road.does(COORDINATOR, file, "verifyReport", "{'outcome':'ACCEPT'}");
        road.does(SECOND_COORDINATOR, file, "confirmCredit", "{'outcome':'CONFIRM'}");
        assertThat(road.times(file, "notCounted")).isEqualTo(1);
        assertThat(road.status(file)).isEqualTo(Status.COMPLETED);
        assertThat(counted()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"POLICY, Q5.1", "YOUTH, Q6.1"})
    void an_exchange_that_is_not_registered_is_followed_and_not_counted(Track track, String tracked) {
        var before = counted();
        var exchanges = exchanges(tracked);
        var file = new ExchangeRoad(road).verified(track, false);
        assertThat(exchanges(tracked)).isEqualTo(exchanges);
        road.does(SECOND_COORDINATOR, file, "confirmCredit", "{'outcome':'CONFIRM'}");
        assertThat(road.times(file, "followedOnly")).isEqualTo(1);
        assertThat(road.times(file, "creditActivity")).isZero();
        assertThat(road.status(file)).isEqualTo(Status.COMPLETED);
        assertThat(counted()).isEqualTo(before);
        assertThat(exchanges(tracked)).isEqualTo(exchanges + 1);
    }

    @ParameterizedTest
    @CsvSource({"POLICY, Q5.1", "YOUTH, Q6.1"})
    void an_exchange_that_is_registered_for_C1_1_is_counted_and_followed(Track track, String tracked) {
        var before = counted();
        var exchanges = exchanges(tracked);
        var file = new ExchangeRoad(road).verified(track, true);
        road.does(SECOND_COORDINATOR, file, "confirmCredit", "{'outcome':'CONFIRM'}");
        assertThat(road.times(file, "counted")).isEqualTo(1);
        assertThat(counted()).isEqualTo(before + 1);
        assertThat(exchanges(tracked)).isEqualTo(exchanges + 1);
    }

    private int exchanges(String tracked) {
        return Objects.requireNonNull(road.bean(TrackedFigures.class)
                        .asOf(END_OF_WINDOW, AFTER_ALL)
                        .get(TargetCode.of(tracked))
                        .get("exchanges"))
                .intValue();
    }

    private int counted() {
        return road.bean(TargetBoard.class)
                .asOf(END_OF_WINDOW, AFTER_ALL)
                .of(TargetCode.of("C1.1"))
                .counted();
    }
}
