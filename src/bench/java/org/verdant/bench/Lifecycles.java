package org.verdant.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.VerdantApplication;
import org.verdant.proposal.Track;
import org.verdant.reporting.ReportKind;
import org.verdant.shared.CaseId;
import org.verdant.support.FinanceRoad;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Road;
import org.verdant.support.StudyRoad;
import org.verdant.support.TestDatabase;
import org.verdant.workflow.DemoClock;

/**
 * What a file of a track costs on its whole way, from its draft to its closing, a financing to its first payment: steps of people, SQL statements, CPU of the product
 * and of PostgreSQL. Runs the product in this process, on a database of its own. Argument: files of each track to measure.
 */
public final class Lifecycles {
    private static final int WARM_UP = 12;

    private final ApplicationContext product;
    private final Statements statements;
    private final ProjectRoad projects;
    private final Road activities;
    private final StudyRoad studies;
    private final FinanceRoad financings;

    private Lifecycles(ApplicationContext product, Statements statements) {
        this.product = product;
        this.statements = statements;
        this.projects = new ProjectRoad(product);
        this.activities = new Road(product);
        this.studies = new StudyRoad(product);
        this.financings = new FinanceRoad(product);
    }

    public static void main(String[] arguments) {
        var files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 6;
        var statements = new Statements();
        var product = new SpringApplicationBuilder(VerdantApplication.class)
                .initializers(new TestDatabase(), (GenericApplicationContext context) ->
                        context.registerBean("statements", Statements.class, () -> statements));
        @SuppressWarnings("PMD.SystemPrintln")
        PrintStream out = System.out;
        try (var running = product.run(
                "--verdant.demo=true",
                "--verdant.demo.files=false",
                "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false",
                "--logging.level.root=warn")) {
            var bench = new Lifecycles(running, statements);
            for (var track : List.of(
                    Track.ACTIVITY, Track.CAPACITY, Track.EQUIPMENT, Track.RND, Track.STUDY, Track.FINANCING)) {
                out.println(bench.measured(track, files));
            }
        }
    }

    private String measured(Track track, int files) {
        for (int i = 0; i < WARM_UP; i++) {
            closed(track);
        }
        var steps = 0L;
        var sent = statements.sent();
        var own = cpu();
        var database = databaseCpu();
        for (int i = 0; i < files; i++) {
            steps += steps(closed(track));
        }
        return String.format(
                Locale.ROOT,
                "{\"track\":\"%s\",\"files\":%d,\"steps\":%.1f,\"statements\":%.0f,\"statementsPerStep\":%.1f,\"productCpuMsPerStep\":%.1f,\"databaseCpuMsPerStep\":%.1f}",
                track,
                files,
                (double) steps / files,
                (double) (statements.sent() - sent) / files,
                (double) (statements.sent() - sent) / steps,
                (double) cpu().minus(own).toMillis() / steps,
                (double) databaseCpu().minus(database).toMillis() / steps);
    }

    private CaseId closed(Track track) {
        product.getBean(DemoClock.class).reset();
        return switch (track) {
            case ACTIVITY -> counted();
            case STUDY -> published();
            case FINANCING -> paid();
            default -> closedProject(track);
        };
    }

    private CaseId counted() {
        var file = activities.verified();
        activities.take(file, "coordinator2", "{\"outcome\":\"CONFIRM\",\"comment\":\"Confirmed.\"}");
        return file;
    }

    /** Two countries, which both accept. */
    private CaseId published() {
        var file = studies.asked(studies.agreed());
        studies.countries(file).forEach(country -> studies.counts(file, country));
        studies.publishes(file);
        return closed(file);
    }

    private CaseId paid() {
        var file = financings.effective();
        financings.pays(file, "100000");
        return file;
    }

    private CaseId closedProject(Track track) {
        var file = projects.started(track);
        projects.reportUntil(file, ReportKind.FINAL);
        projects.report(file);
        projects.accept(file);
        return closed(file);
    }

    private CaseId closed(CaseId file) {
        projects.does("coordinator", file, "closeProject", "{'outcome':'COMPLETED','lessons':'Share the test site.'}");
        return file;
    }

    /** What people completed; the form itself counts as one. */
    private long steps(CaseId file) {
        return 1
                + product.getBean(JdbcClient.class)
                        .sql("select count(*) from case_step where case_id = ? and task_id is not null and person is not null")
                        .param(file.value())
                        .query(Long.class)
                        .single();
    }

    private static Duration cpu() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime());
    }

    /** Of the server's processes that answer this program; its connections stay open. */
    private Duration databaseCpu() {
        return product
                .getBean(JdbcClient.class)
                .sql("select pid from pg_stat_activity where datname = current_database()")
                .query(Long.class)
                .stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
