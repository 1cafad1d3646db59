package org.verdant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.verdant.proposal.Activities;
import org.verdant.support.ApiClient;
import org.verdant.support.ApiClient.Answer;
import org.verdant.support.ProductProcess;

/**
 * 200 proposals are handed in by several programs at once while the product and then its database are killed. Each program sends an
 * unanswered call again under its idempotency key, as the interface asks for.
 */
class KilledInTheMiddleTest {
    private static final int PROPOSALS = 200;
    private static final int PROGRAMS = 6;
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    /** Number by proposal, written down when the product had acknowledged it. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @Test
    void what_was_acknowledged_is_there_and_nothing_is_half_done() throws Exception {
        try (var product = new ProductProcess(folder)) {
            product.start();
            var proposer = ApiClient.as("proposer", product.port());
            var programs = Executors.newFixedThreadPool(PROGRAMS);
            try {
                var sent = sendAll(programs::submit, proposer);
                killOnTheWay(product);
                waitFor(sent);
            } finally {
                programs.shutdownNow();
            }
            check(product);
            product.close();
            assertThat(product.run("--verdant.audit.verify=true"))
                    .as("exit code of the audit's verification")
                    .isZero();
        }
    }

    private List<Future<?>> sendAll(java.util.function.Function<Runnable, Future<?>> programs, ApiClient proposer) {
        var sent = new ArrayList<Future<?>>();
        for (var n = 0; n < PROPOSALS; n++) {
            var draft = Activities.complete(TODAY);
            draft.put("track", "ACTIVITY").put("title", "Dialogue " + n + " on power trade between two grids");
            ((ObjectNode) draft.path("details")).put("place", "Hall " + n);
            sent.add(programs.apply(() -> handIn(proposer, draft)));
        }
        return sent;
    }

    private void handIn(ApiClient proposer, ObjectNode draft) {
        var created = untilAnswered(201, () -> proposer.post("/api/proposals", draft, "Idempotency-Key", key(draft)));
        var id = created.json().path("id").asText();
        var submitted = untilAnswered(
                202,
                () -> proposer.post(
                        "/api/proposals/" + id + "/submission", Map.of(), "Idempotency-Key", "submit-" + id));
        acknowledged.put(id, submitted.json().path("number").asText());
    }

    private static String key(ObjectNode draft) {
        return UUID.nameUUIDFromBytes(draft.path("title").asText().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    /** Sends a call again, unchanged, while nobody answers or the product says that it cannot now. */
    private static Answer untilAnswered(int expected, Callable<Answer> call) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(call, answer -> {
                    assertThat(answer.status()).as(answer.text()).isIn(expected, 409, 503);
                    return answer.status() == expected;
                });
    }

    private void killOnTheWay(ProductProcess product) throws Exception {
        waitForAcknowledged(PROPOSALS / 4);
        product.kill();
        product.start();
        waitForAcknowledged(PROPOSALS * 5 / 8);
        product.killDatabase();
    }

    private void waitForAcknowledged(int count) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> acknowledged.size() >= count);
    }

    private static void waitFor(List<Future<?>> sent) throws InterruptedException, ExecutionException {
        for (var one : sent) {
            one.get();
        }
    }

    private void check(ProductProcess product) throws Exception {
        assertThat(acknowledged).hasSize(PROPOSALS);
        assertThat(acknowledged.values()).doesNotHaveDuplicates();
        try (var database = product.database();
                var statement = database.createStatement()) {
            try (var rows = statement.executeQuery("select id, number from proposal where status = 'SCREENING'")) {
                var stored = new ConcurrentHashMap<String, String>();
                while (rows.next()) {
                    stored.put(rows.getString(1), rows.getString(2));
                }
                assertThat(stored).isEqualTo(acknowledged);
            }
            assertThat(count(statement, "select count(*) from proposal"))
                    .as("a repeated call made no second draft")
                    .isEqualTo(PROPOSALS);
            assertThat(count(statement, HALF_DONE))
                    .as("proposals without exactly one process and one step, and processes without a proposal")
                    .isZero();
            assertThat(count(statement, STRAY))
                    .as("steps that only one of list and engine knows")
                    .isZero();
        }
    }

    private static final String HALF_DONE = """
            select count(*)
              from (select business_key_ as id, count(*) as n from act_ru_execution
                     where parent_id_ is null and super_exec_ is null group by 1) process
              full join proposal on proposal.id::text = process.id
              full join (select case_id::text as id, count(*) as n from work_item
                      join act_ru_task on act_ru_task.id_ = work_item.task_id and task_def_key_ = key
                     where key = 'screenProposal' group by 1) step
                on step.id = coalesce(proposal.id::text, process.id)
             where process.n is distinct from 1 or step.n is distinct from 1 or proposal.status is distinct from 'SCREENING'""";

    private static final String STRAY = """
            select count(*) from act_ru_task full join work_item on work_item.task_id = act_ru_task.id_
             where act_ru_task.id_ is null or work_item.task_id is null""";

    private static long count(java.sql.Statement statement, String query) throws SQLException {
        try (var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
