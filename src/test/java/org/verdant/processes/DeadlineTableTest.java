package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The times of all steps, in calendar days. */
class DeadlineTableTest {
    private static final RuleTable TABLE = RuleTable.of("deadlines");
    private static final List<String> TRACKS =
            List.of("ACTIVITY", "RND", "EQUIPMENT", "CAPACITY", "STUDY", "FINANCING", "GOVERNANCE", "PLATFORM");
    /** Where the timers of the diagrams get their times from. */
    private static final Map<String, String> TIMERS = Map.ofEntries(
            Map.entry("completionTime", "completeProposal"),
            Map.entry("decisionTime", "decideProposal"),
            Map.entry("declarationTime", "declareInterest"),
            Map.entry("reviewTime", "reviewProposal"),
            Map.entry("reviewReminderTime", "reviewProposal"),
            Map.entry("noObjectionTime", "giveNoObjection"),
            Map.entry("noObjectionReminderTime", "giveNoObjection"),
            Map.entry("redressRequestTime", "requestRedress"),
            Map.entry("redressAnswerTime", "decideRedress"),
            Map.entry("reportReminderDate", "submitReport"),
            Map.entry("reportStopDate", "reportMissing"),
            Map.entry("eventEnds", ""),
            Map.entry("fullProposalTime", "submitFullProposal"),
            Map.entry("reportOverdueDate", "reportOverdue"),
            Map.entry("suspensionDate", "proposeSuspension"),
            Map.entry("kickOffBy", "kickOff"),
            Map.entry("firstRunBy", "firstRun"),
            Map.entry("projectStarts", ""),
            Map.entry("projectEnds", ""),
            Map.entry("runEnds", ""),
            Map.entry("followUpOn", ""),
            Map.entry("outcomeNoteOn", ""),
            Map.entry("outcomeNoteTime", "outcomeNoteMissing"),
            Map.entry("reportOpens", ""),
            Map.entry("signBy", "signAgreement"),
            Map.entry("fulfilBy", "meetCondition"),
            Map.entry("minorChangeTime", "decideMinorChange"),
            Map.entry("majorChangeTime", "decideMajorChange"),
            Map.entry("acceptanceTime", "acceptStudy"),
            Map.entry("silenceEnds", "keepSilence"),
            Map.entry("cancellationRightTime", "rightToCancel"),
            Map.entry("covenantDue", ""),
            Map.entry("closingDate", "closingDate"),
            Map.entry("suspensionEnds", "suspension"),
            Map.entry("cancellationTime", "decideCancellation"),
            Map.entry("conceptTime", "conceptValid"),
            Map.entry("financierTime", "awaitFinancier"),
            Map.entry("disclosureEnds", "discloseA"),
            Map.entry("answerTime", "answerClarification"));

    @ParameterizedTest
    @CsvSource({
        "screenProposal, P5D,",
        "completeProposal, P14D,",
        "assignReviewers, P5D,",
        "declareInterest, P3D,",
        "reviewProposal, P7D, P4DT21H36M",
        "decideProposal, P5D,",
        "submitReport, P15D, P10D",
        "reportMissing, P45D,",
        "verifyReport, P10D,",
        "confirmCredit, P10D,"
    })
    void an_activity_keeps_its_own_times(String step, String time, String reminder) {
        var row = TABLE.evaluate(Map.of("track", "ACTIVITY", "step", step)).getSingleResult();
        assertThat((String) row.getEntry("time")).isEqualTo(time);
        assertThat((String) row.getEntry("reminder")).isEqualTo(reminder);
    }

    @ParameterizedTest
    @CsvSource({
        "submitBeforeEvent, P45D",
        "screenProposal, P5D",
        "reviewProposal, P7D",
        "decideProposal, P5D",
        "submitReport, P15D",
        "reportMissing, P45D",
        "verifyReport, P10D",
        "confirmCredit, P10D",
        "outcomeNote, P365D",
        "submitOutcomeNote, P30D"
    })
    void an_exchange_is_as_quick_as_an_activity_and_is_heard_of_again_after_a_year(String step, String time) {
        for (var track : List.of("POLICY", "YOUTH")) {
            var row = TABLE.evaluate(Map.of("track", track, "step", step)).getSingleResult();
            assertThat((String) row.getEntry("time")).isEqualTo(time);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "keepSilence, P21D",
        "keepSilenceAgain, P7D",
        "answerText, P21D",
        "checkText, P14D",
        "outcomeNote, P365D",
        "submitOutcomeNote, P30D"
    })
    void a_text_is_21_days_before_the_members_and_7_more_after_a_negotiation(String step, String time) {
        var row = TABLE.evaluate(Map.of("track", "GOVERNANCE", "step", step)).getSingleResult();
        assertThat((String) row.getEntry("time")).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVITY, P7D", "RND, P21D", "EQUIPMENT, P14D"})
    void a_review_is_reminded_at_70_percent_of_its_time(String track, String time) {
        var row =
                TABLE.evaluate(Map.of("track", track, "step", "reviewProposal")).getSingleResult();
        assertThat((String) row.getEntry("time")).isEqualTo(time);
        var reminder = Duration.parse(row.getEntry("reminder"));
        assertThat(reminder.toMinutes() * 10).isEqualTo(Duration.parse(time).toMinutes() * 7);
    }

    @Test
    void every_row_is_hit_and_gives_a_duration() {
        var facts =
                TABLE.all(Rule.class).stream().map(DeadlineTableTest::factsOf).toList();
        assertThat(TABLE.rowsMissedBy(facts)).isEmpty();
        for (var fact : facts) {
            var row = TABLE.evaluate(fact).getSingleResult();
            assertThat((String) row.getEntry("time")).matches("P\\d+(D|M)");
            var reminder = row.getEntryTyped("reminder").getValue();
            assertThat(reminder == null || Duration.parse(reminder.toString()).toHours() > 0)
                    .isTrue();
        }
    }

    @Test
    void every_human_step_of_the_diagrams_and_every_timer_has_a_time() {
        var steps = new ArrayList<String>();
        var timers = Set.of("timeDuration", "timeDate");
        for (var diagram : Diagram.all()) {
            diagram.all(UserTask.class).forEach(task -> steps.add(task.getId()));
            var read = diagram.expressions().stream()
                    .filter(expression -> timers.contains(expression.place()))
                    .map(Expression::word)
                    .collect(Collectors.toSet());
            assertThat(TIMERS.keySet()).as(diagram.toString()).containsAll(read);
        }
        TIMERS.values().stream().filter(step -> !step.isEmpty()).forEach(steps::add);
        assertThat(steps).allSatisfy(step -> assertThat(TRACKS)
                .anyMatch(track ->
                        TABLE.evaluate(Map.of("track", track, "step", step)).size() == 1));
    }

    /** Facts that fit the row's own cells; a row for every track is asked for one that has no row of its own. */
    private static Map<String, Object> factsOf(Rule rule) {
        List<String> cells = rule.getInputEntries().stream()
                .map(entry -> entry.getText().getTextContent().replace("\"", ""))
                .toList();
        var track = cells.get(0).split(",")[0];
        return Map.of("track", track.isEmpty() ? "PLATFORM" : track, "step", cells.get(1));
    }
}
