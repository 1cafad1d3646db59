package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.PROPOSER;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.CancelActivity;
import org.verdant.proposal.PostponeActivity;
import org.verdant.proposal.PostponementForm;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.DemoClock;
import org.verdant.workflow.StoryStep;

/** Every way through {@code activity-delivery.bpmn}. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivityDeliveryPathsTest {
    private final Road road;

    @Autowired
    ActivityDeliveryPathsTest(ApplicationContext context) {
        road = new Road(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("activity-delivery", road);
    }

    @Test
    void the_report_is_asked_when_the_last_day_is_over_in_the_events_own_time_zone() {
        var file = road.approved();
        var over = road.facts(file).requireEvent().lastDay().plusDays(1);
        var midnight = over.atStartOfDay(ZoneId.of("Asia/Vientiane")).toInstant();
        road.bean(DemoClock.class).moveTo(midnight.minus(1, ChronoUnit.MINUTES));
        assertThat(road.steps(file)).containsExactly("whatComesFirst");
        road.bean(DemoClock.class).moveTo(midnight.plus(1, ChronoUnit.MINUTES));
        assertThat(road.steps(file)).containsExactly("submitReport");
        assertThat(road.status(file)).isEqualTo(Status.CLOSING);
        assertThat(road.story(file)).noneMatch(StoryStep::cancelled);
    }

    @Test
    void an_exchange_is_heard_of_again_twelve_months_after_it_and_an_activity_is_not() {
        var file = confirmed();
        var over = road.facts(file).requireEvent().lastDay().plusDays(1);
        var yearLater =
                over.atStartOfDay(ZoneId.of("Asia/Vientiane")).plusDays(365).toInstant();
        road.bean(DemoClock.class).moveTo(yearLater.minus(1, ChronoUnit.MINUTES));
        assertThat(road.steps(file)).isEmpty();
        road.bean(DemoClock.class).moveTo(yearLater.plus(1, ChronoUnit.MINUTES));
        assertThat(road.steps(file)).containsExactly("submitOutcomeNote");
        road.does(PROPOSER, file, "submitOutcomeNote", "{'reached':12,'summary':'Two joint projects began.'}");
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.times(file, "outcomeNoted")).isEqualTo(1);
        assertThat(road.status(file)).isEqualTo(Status.COMPLETED);
        var activity = road.verified();
        road.does(SECOND_COORDINATOR, activity, "confirmCredit", "{'outcome':'CONFIRM'}");
        assertThat(road.steps(activity)).isEmpty();
    }

    @Test
    void a_note_that_does_not_come_is_waited_for_90_days() {
        var file = confirmed();
        road.passDays(370);
        road.passDays(84);
        assertThat(road.steps(file)).containsExactly("submitOutcomeNote");
        road.passDays(10);
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.times(file, "notNoted")).isEqualTo(1);
    }

    private CaseId confirmed() {
        var file = new ExchangeRoad(road).verified(Track.YOUTH, false);
        road.does(SECOND_COORDINATOR, file, "confirmCredit", "{'outcome':'CONFIRM'}");
        return file;
    }

    @Test
    void postponed_twice_it_waits_for_the_new_day_and_a_third_time_is_refused() {
        var file = road.approved();
        var first = lastDay(file);
        postpone(file, first.plusDays(20));
        road.bean(DemoClock.class).moveTo(noon(first.plusDays(2)));
        assertThat(road.steps(file)).containsExactly("whatComesFirst");
        postpone(file, first.plusDays(40));
        assertThatThrownBy(() -> postpone(file, first.plusDays(60)))
                .isInstanceOf(Conflict.class)
                .hasMessage("postponed-twice");
        road.bean(DemoClock.class).moveTo(noon(first.plusDays(22)));
        assertThat(road.steps(file)).containsExactly("whatComesFirst");
        assertThat(lastDay(file)).isEqualTo(first.plusDays(40));
        road.passEvent(file);
        assertThat(road.steps(file)).containsExactly("submitReport");
        assertThat(road.times(file, "eventPostponed")).isEqualTo(2);
        assertThat(road.times(file, "announceActivity")).isEqualTo(3);
    }

    @Test
    void cancelled_before_the_event_it_ends_and_nothing_was_counted() {
        var file = road.approved();
        road.bean(CancelActivity.class).cancel(file, "The venue burnt down", road.actor(COORDINATOR));
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(road.times(file, "creditActivity")).isZero();
    }

    @Test
    void after_the_event_it_is_neither_postponed_nor_cancelled() {
        var file = road.held();
        assertThatThrownBy(() -> postpone(file, lastDay(file).plusDays(60)))
                .isInstanceOf(Conflict.class)
                .hasMessage("not-awaiting-event");
        assertThatThrownBy(() -> road.bean(CancelActivity.class).cancel(file, "Too late", road.actor(COORDINATOR)))
                .isInstanceOf(Conflict.class)
                .hasMessage("not-awaiting-event");
        assertThat(road.steps(file)).containsExactly("submitReport");
    }

    @Test
    void a_report_that_ends_ends_the_delivery() {
        var file = road.reported();
        road.does(COORDINATOR, file, "verifyReport", "{'outcome':'REFUSE','comment':'Nobody was there'}");
        assertThat(road.times(file, "delivered")).isEqualTo(1);
        assertThat(road.steps(file)).isEmpty();
    }

    private LocalDate lastDay(CaseId file) {
        return road.facts(file).requireEvent().lastDay();
    }

    private void postpone(CaseId file, LocalDate lastDay) {
        var form =
                new PostponementForm(lastDay.minusDays(2).atTime(9, 0), lastDay.atTime(17, 0), "The minister is ill");
        road.bean(PostponeActivity.class).postpone(file, form, road.actor(PROPOSER));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
