package org.verdant.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.VerdantApplication;
import org.verdant.identity.EndInRegister;
import org.verdant.identity.EntryEnding;
import org.verdant.identity.RegisterHistory;
import org.verdant.proposal.Reevaluation;
import org.verdant.proposal.ReevaluationReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.support.ApiClient;
import org.verdant.support.Road;
import org.verdant.support.TestDatabase;

/**
 * A country leaves while many files that name it are open: how long until all are looked at again, and what people who work on these very
 * files notice. Runs the product in this process with its own timer, on a database of its own. Arguments: open files, and of how many
 * of them one would no longer be eligible.
 */
public final class CountryLeaves {
    private static final String COUNTRY = "TO";
    private static final int REAL = 60;
    private static final int QUIET = 1_000;

    /** Copies of one real file that waits for reviewers, of which one in a few has no third member. */
    private static final String COPY = """
            create temporary table copied as select gen_random_uuid() as id, n from generate_series(1, %1$d) n;
            insert into proposal (id, track, number, status, version, content, lead_organisation, lead_organisation_name, lead_country, created_by,
                                  created_at, changed_by, changed_at, submitted_at, submissions, title, countries, planned_start, planned_end)
            select c.id, p.track, 'ACT-2020-' || c.n, p.status, p.version,
                   case when c.n %% %2$d = 0 then p.content else jsonb_insert(p.content, '{partners,0}', jsonb_set(p.content #> '{partners,0}', '{country}', '"LA"')) end,
                   p.lead_organisation, p.lead_organisation_name, p.lead_country, p.created_by, p.created_at, p.changed_by, p.changed_at,
                   p.submitted_at, 1, p.title, p.countries, p.planned_start, p.planned_end
              from copied c cross join proposal p where p.id = '%3$s';
            insert into case_file (case_id, number, title, track, country, lead_organisation, elevated, started_at)
            select c.id, 'ACT-2020-' || c.n, f.title, f.track, f.country, f.lead_organisation, f.elevated, f.started_at
              from copied c cross join case_file f where f.case_id = '%3$s';
            drop table copied;
            analyze""";

    private final ApplicationContext product;
    private final Road road;
    private final ApiClient coordinator;
    private final ApiClient proposer;
    private final List<CaseId> real = new ArrayList<>();

    private CountryLeaves(ApplicationContext product) {
        this.product = product;
        this.road = new Road(product);
        var port = Integer.parseInt(product.getEnvironment().getProperty("local.server.port", "0"));
        this.coordinator = ApiClient.as("coordinator", port);
        this.proposer = ApiClient.as("proposer", port);
    }

    public static void main(String[] arguments) {
        var files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        var oneIn = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        @SuppressWarnings("PMD.SystemPrintln")
        PrintStream out = System.out;
        try (var product = new SpringApplicationBuilder(VerdantApplication.class)
                .initializers(new TestDatabase())
                .run(
                        "--verdant.demo=true",
                        "--verdant.demo.files=false",
                        "--server.port=0",
                        "--verdant.reevaluation.look-every=PT1S",
                        "--logging.level.root=warn")) {
            var bench = new CountryLeaves(product);
            bench.load(files, oneIn);
            out.println(bench.worked("nothing else runs", REAL / 2, false));
            bench.leave();
            var locks = new LockWaits(product.getBean(JdbcClient.class));
            locks.start();
            out.println(bench.worked("while files are looked at again", REAL, true));
            out.println(bench.finished(locks.longest()));
        }
    }

    /** Looks every few milliseconds how long anybody waits for a lock of the database. */
    private static final class LockWaits extends Thread {
        private final JdbcClient jdbc;
        private volatile double longest;

        LockWaits(JdbcClient jdbc) {
            this.jdbc = jdbc;
            setDaemon(true);
        }

        double longest() {
            interrupt();
            return longest;
        }

        @Override
        public void run() {
            while (!isInterrupted()) {
                var waited = jdbc.sql(
                                "select coalesce(max(extract(epoch from clock_timestamp() - query_start)) * 1000, 0) from pg_stat_activity"
                                        + " where wait_event_type = 'Lock' and datname = current_database()")
                        .query(Double.class)
                        .single();
                longest = Math.max(longest, waited);
                LockSupport.parkNanos(3_000_000);
            }
        }
    }

    private void load(int files, int oneIn) {
        for (int i = 0; i < REAL + 20; i++) {
            real.add(road.eligible(road.submitted("proposer", content -> ((ObjectNode)
                            content.path("partners").path(0))
                    .put("country", COUNTRY))));
        }
        var sql = COPY.formatted(files - real.size(), oneIn, real.get(0));
        product.getBean(JdbcClient.class).sql(sql).update();
        for (int i = REAL; i < REAL + 20; i++) {
            work(real.get(i));
        }
    }

    private void leave() {
        var entry = product.getBean(RegisterHistory.class).of(CountryCode.of(COUNTRY)).stream()
                .filter(row -> row.entry().status().name().equals("MEMBER"))
                .findFirst()
                .orElseThrow();
        var today = LocalDate.now(product.getBean(Clock.class));
        product.getBean(EndInRegister.class).end(entry.id(), new EntryEnding(today, "A letter"), road.actor("admin"));
    }

    /** What people do with the files concerned: read one, look through tasks, name a reviewer. Up to that many, or until all is done. */
    private String worked(String when, int upTo, boolean untilDone) {
        var times = new ArrayList<Long>();
        var from = untilDone ? REAL / 2 : 0;
        for (int i = REAL; !untilDone && i < QUIET; i++) {
            times.addAll(look(real.get(i % real.size())));
        }
        for (int i = from; i < upTo || (untilDone && run().running()); i++) {
            var file = real.get(i % real.size());
            times.addAll(i < upTo ? work(file) : look(file));
        }
        Collections.sort(times);
        return String.format(
                Locale.ROOT,
                "{\"users\":\"%s\",\"calls\":%d,\"p50ms\":%.0f,\"p95ms\":%.0f,\"maxms\":%.0f}",
                when,
                times.size(),
                at(times, 0.5),
                at(times, 0.95),
                at(times, 1));
    }

    private List<Long> work(CaseId file) {
        var times = new ArrayList<>(look(file));
        var task = road.task(file);
        times.add(timed(() -> coordinator
                .post("/api/tasks/" + task + "/completion", Map.of("reviewers", List.of(road.id("reviewer1"))))
                .expect(200)));
        return times;
    }

    private List<Long> look(CaseId file) {
        return List.of(
                timed(() -> proposer.get("/api/proposals/" + file).expect(200)),
                timed(() -> coordinator.get("/api/tasks?limit=50").expect(200)));
    }

    private static long timed(Runnable call) {
        var start = System.nanoTime();
        call.run();
        return System.nanoTime() - start;
    }

    private Reevaluation run() {
        return product.getBean(ReevaluationReader.class).newest(null, null, 1).get(0);
    }

    private String finished(double longestLockWait) {
        var run = run();
        return String.format(
                Locale.ROOT,
                "{\"files\":%d,\"found\":%d,\"failed\":%d,\"seconds\":%.1f,\"longestLockWaitMs\":%.0f}",
                run.done(),
                run.found(),
                run.failed(),
                Duration.between(run.startedAt(), run.finishedAt()).toMillis() / 1e3,
                longestLockWait);
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * (sorted.size() - 1)))) / 1e6;
    }
}
