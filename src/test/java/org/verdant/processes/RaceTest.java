package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.CurrentStep;
import org.verdant.workflow.TaskDoor;

/** Several people complete one step at the same instant: one does it, everybody else is told so, and it is done once. */
@VerdantTest
class RaceTest {
    private static final int ROUNDS = 30;
    private static final int THREADS = 8;

    @Autowired
    ApplicationContext context;

    @Autowired
    TaskDoor door;

    @Autowired
    JdbcClient jdbc;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void of_eight_coordinators_who_screen_one_file_at_once_one_does_and_seven_are_told() throws Exception {
        var road = new Road(context);
        var actors = List.of(road.actor(Road.COORDINATOR), road.actor(Road.SECOND_COORDINATOR));
        for (int round = 0; round < ROUNDS; round++) {
            var file = road.submitted();

            var outcomes =
                    atOnce(road.step(file, "screenProposal"), "{\"outcome\":\"ELIGIBLE\",\"comment\":\"ok\"}", actors);

            assertThat(outcomes).containsOnlyOnce("done").allMatch(RaceTest::isAnswered);
            assertThat(road.steps(file)).containsExactly("assignReviewers");
            assertThat(screenings(file)).isEqualTo(1);
        }
    }

    @Test
    void of_eight_tries_of_one_reviewer_at_once_one_score_is_kept() throws Exception {
        var road = new Road(context);
        for (int round = 0; round < ROUNDS; round++) {
            var file = road.eligible();
            road.assign(file, Road.REVIEWER);
            road.does(Road.REVIEWER, file, "declareInterest", "{'conflict':false}");

            var outcomes = atOnce(
                    road.step(file, "reviewProposal"),
                    Road.scores(35, "APPROVE").replace('\'', '"'),
                    List.of(road.actor(Road.REVIEWER)));

            assertThat(outcomes).containsOnlyOnce("done").allMatch(RaceTest::isAnswered);
            assertThat(road.steps(file)).containsExactly("decideProposal");
        }
    }

    private static boolean isAnswered(String outcome) {
        return outcome.equals("done") || outcome.equals("already-done") || outcome.equals("in-progress");
    }

    private List<String> atOnce(CurrentStep step, String form, List<Actor> actors) throws Exception {
        var start = new CyclicBarrier(THREADS);
        var tries = new ArrayList<Callable<String>>();
        for (int i = 0; i < THREADS; i++) {
            var actor = actors.get(i % actors.size());
            tries.add(() -> {
                start.await();
                try {
                    door.complete(step.taskId(), json.readTree(form), actor);
                    return "done";
                } catch (Conflict conflict) {
                    return conflict.code();
                }
            });
        }
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var outcomes = new ArrayList<String>();
            for (var outcome : threads.invokeAll(tries)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }

    private int screenings(CaseId file) {
        return jdbc.sql(
                        "select count(*) from case_step where case_id = ? and element = 'screenProposal' and not cancelled")
                .param(file.value())
                .query(Integer.class)
                .single();
    }
}
