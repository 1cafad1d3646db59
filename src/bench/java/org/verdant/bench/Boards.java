package org.verdant.bench;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.VerdantApplication;
import org.verdant.support.TestDatabase;
import org.verdant.target.RecountCredits;
import org.verdant.target.TargetBoard;
import org.verdant.target.TargetCountries;

/**
 * What the board costs over many credits: as of any day and as known at any instant, and a recount of everything. Runs the product in
 * this process, on a database of its own that it fills by SQL. Argument: credits to load.
 */
public final class Boards {
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 23);
    private static final int DAYS = 700;
    private static final int BOARDS = 400;

    /** Three in five are activities of two or three of 60 countries; a country has many studies; one in ten ended, one in fifty is suspended. */
    private static final String LOAD = """
            create temporary table partner as
            select row_number() over () as n, code from unnest(string_to_array('AE AF AL AM AO AR AZ BA BD BG BH BN BO BY CI CL CU DZ EC EG ET GE GH HU ID IQ IR KE KG KH KW KZ LA LK MA MK MM MN MY '
                'MZ NG NP OM PE PK PL RO RS RU SA SN TH TJ TM TN TR TZ UZ VN ZM', ' ')) code;
            create temporary table loaded as
            select n, gen_random_uuid() as id, gen_random_uuid() as claim, gen_random_uuid() as file, date '2024-10-23' + n %% 700 as day,
                   timestamptz '2024-10-25 00:00Z' + (n %% 700) * interval '1 day' + n * interval '1 millisecond' as at,
                   (array['C1.1', 'C1.1', 'C1.1', 'C1.1', 'C1.1', 'C1.1', 'C2.1', 'C2.2', 'C3.1', 'C3.1'])[1 + n / 700 %% 10] as target
              from generate_series(1, %1$d) n;
            update loaded set target = 'C3.3' where n %% 50 = 18;
            insert into credit_claim (id, case_id, number, title, target, distinct_key, generation, effective_date, countries, proposer, poster,
                                      confirmer, evidence, claimed_at)
            select claim, file, 'ACT-2026-' || n, 'Dialogue on cross-border power trade', target,
                   case target when 'C3.3' then 'country ' || n / 50 %% 60 else file::text end, 1, day,
                   case target when 'C3.3' then array(select code from partner p where p.n = 1 + l.n / 50 %% 60)
                   else array(select code from partner p where p.n in (select 1 + abs(hashtext(l.n || '/' || i)) %% 60 from generate_series(1, 2 + l.n %% 2) i)) end,
                   gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), array[gen_random_uuid()], at from loaded l;
            insert into credit (id, idempotency_key, claim_id, case_id, target, distinct_key, generation, count_at, effective_date, counts_from,
                                outcome, posted_at)
            select l.id, 'loaded/' || l.n, l.claim, l.file, l.target, k.distinct_key, 1, d.count_at, l.day, l.day, 'POSTED', l.at
              from loaded l join credit_claim k on k.id = l.claim join target_definition d on d.target = l.target
             order by l.at;
            insert into credit_reversal (credit_id, effective_date, correction, reason, reversed_at, reversed_by, confirmed_by)
            select id, day + 100, false, 'CANCELLED', at + interval '101 days', gen_random_uuid(), gen_random_uuid() from loaded where n %% 10 = 3 or n %% 450 = 18;
            insert into credit_suspension (credit_id, effective_date, reason, suspended_at, suspended_by, confirmed_by)
            select id, day + 50, 'REPORT_OVERDUE', at + interval '51 days', gen_random_uuid(), gen_random_uuid() from loaded where n %% 50 = 7;
            drop table loaded, partner;
            analyze""";

    private final ApplicationContext product;
    private final Random random = new Random(42);

    private Boards(ApplicationContext product) {
        this.product = product;
    }

    public static void main(String[] arguments) {
        var credits = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var product = new SpringApplicationBuilder(VerdantApplication.class)
                .initializers(new TestDatabase())
                .run(
                        "--verdant.demo=true",
                        "--verdant.demo.files=false",
                        "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--logging.level.root=warn");
        @SuppressWarnings("PMD.SystemPrintln")
        PrintStream out = System.out;
        var bench = new Boards(product);
        product.getBean(JdbcClient.class).sql(LOAD.formatted(credits)).update();
        for (int i = 0; i < 3; i++) {
            out.println(bench.recounted(credits));
        }
        product.getBean(JdbcClient.class).sql("vacuum analyze").update();
        var now = product.getBean(Clock.class).instant();
        bench.boards("warm-up", now);
        out.println(bench.boards("as of any day, known now", now));
        out.println(bench.boards("as of any day, known at any instant", null));
        bench.countries("warm-up", now);
        out.println(bench.countries("countries as of any day, known now", now));
        out.println(bench.countries("countries as of any day, known at any instant", null));
        product.close();
    }

    private String recounted(int credits) {
        var start = System.nanoTime();
        product.getBean(RecountCredits.class).recount();
        return String.format(
                Locale.ROOT, "{\"recount\":%d,\"ms\":%.0f}", credits, (System.nanoTime() - start) / 1e6);
    }

    private String boards(String what, @Nullable Instant known) {
        var board = product.getBean(TargetBoard.class);
        return summary(what, known, board::asOf);
    }

    /** The table of countries under the board. */
    private String countries(String what, @Nullable Instant known) {
        var countries = product.getBean(TargetCountries.class);
        return summary(what, known, countries::asOf);
    }

    private String summary(String what, @Nullable Instant knownAt, BiConsumer<LocalDate, Instant> read) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < BOARDS; i++) {
            var day = FIRST.plusDays(random.nextInt(DAYS));
            var known = knownAt == null
                    ? FIRST.plusDays(random.nextInt(DAYS)).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : knownAt;
            var start = System.nanoTime();
            read.accept(day, known);
            times.add(System.nanoTime() - start);
        }
        return summary(what, times);
    }

    private static String summary(String what, List<Long> times) {
        Collections.sort(times);
        return String.format(
                Locale.ROOT,
                "{\"board\":\"%s\",\"boards\":%d,\"p50ms\":%.1f,\"p95ms\":%.1f,\"maxms\":%.1f}",
                what,
                times.size(),
                at(times, 0.50),
                at(times, 0.95),
                at(times, 1));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * (sorted.size() - 1)))) / 1e6;
    }
}
