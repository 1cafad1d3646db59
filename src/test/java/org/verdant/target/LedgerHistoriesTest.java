package org.verdant.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.verdant.support.TestDatabase;
import org.verdant.target.LedgerHistory.Kind;
import org.verdant.target.LedgerHistory.Plan;
import org.verdant.target.LedgerHistory.Step;

/**
 * Thousands of random histories of credits, reversals, corrections, suspensions and resumptions, each for a commitment of its own, in
 * bulk through the ledger's own statements on PostgreSQL. What the board and the table of countries read agrees with the plain model on every day and for
 * every state of knowledge, and a recount of everything changes nothing.
 */
class LedgerHistoriesTest {
    private static final int STEPS = 10;
    private static final int FILES = 3;
    private static final int KEYS = 2;
    private static final int HISTORIES = 600;

    private static final Map<Kind, String> STATEMENTS = Map.of(
            Kind.POST, Credits.ADD,
            Kind.REVERSE, Credits.END,
            Kind.CORRECT, Credits.END,
            Kind.LAPSE, Credits.END,
            Kind.SUSPEND, Suspensions.SUSPEND,
            Kind.RESUME, Suspensions.RESUME);

    @Property(tries = 4, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void K4_K16_K17_K18_K25_the_board_agrees_with_a_plain_count_of_any_history(@ForAll("plans") List<Plan> plans)
            throws SQLException, IOException {
        var source = new SingleConnectionDataSource(TestDatabase.freshUrl(), "postgres", "postgres", true);
        source.setAutoCommit(false);
        try {
            var jdbc = new NamedParameterJdbcTemplate(source);
            var histories = IntStream.range(0, plans.size())
                    .mapToObj(number -> new LedgerHistory(number, plans.get(number)))
                    .toList();
            prepare(jdbc, histories);
            for (int round = 0; round < STEPS; round++) {
                play(jdbc, histories, round);
            }
            compare(jdbc, histories, new Random(plans.hashCode()));
            recountChangesNothing(jdbc, histories);
        } finally {
            source.destroy();
        }
    }

    @Provide
    Arbitrary<List<Plan>> plans() {
        var kinds = Arbitraries.frequency(
                Tuple.of(5, Kind.POST),
                Tuple.of(2, Kind.REVERSE),
                Tuple.of(1, Kind.CORRECT),
                Tuple.of(3, Kind.SUSPEND),
                Tuple.of(1, Kind.LAPSE),
                Tuple.of(3, Kind.RESUME));
        var steps = Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, FILES - 1),
                        Arbitraries.integers().between(0, KEYS - 1),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofSize(STEPS);
        var window = new Window(LedgerHistory.FIRST.plusDays(10), LedgerHistory.FIRST.plusDays(110));
        var narrower = Arbitraries.integers()
                .between(11, 100)
                .map(day -> new Window(window.from(), LedgerHistory.FIRST.plusDays(day)))
                .injectNull(0.5);
        return Combinators.combine(steps, narrower)
                .as((all, second) -> new Plan(all, window, second))
                .list()
                .ofSize(HISTORIES);
    }

    private static void prepare(NamedParameterJdbcTemplate jdbc, List<LedgerHistory> histories) throws IOException {
        var scripts = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*__target_*.sql");
        Arrays.sort(scripts, Comparator.comparing(Resource::getFilename));
        for (var script : scripts) {
            jdbc.getJdbcOperations().execute(script.getContentAsString(StandardCharsets.UTF_8));
        }
        define(jdbc, histories, 1);
        var claims = new ArrayList<SqlParameterSource>();
        for (var history : histories) {
            for (int file = 0; file < FILES; file++) {
                for (int key = 0; key < KEYS; key++) {
                    claims.add(new MapSqlParameterSource("id", history.claim(file, key))
                            .addValue("case", history.file(file))
                            .addValue("target", history.target)
                            .addValue("key", LedgerHistory.key(key))
                            .addValue(
                                    "countries",
                                    LedgerHistory.present(file, key).toArray(String[]::new)));
                }
            }
        }
        jdbc.batchUpdate("""
                insert into credit_claim (id, case_id, number, title, target, distinct_key, generation, effective_date, countries, proposer,
                                          poster, confirmer, evidence, claimed_at)
                values (:id, :case, '', '', :target, :key, 1, '2026-01-01', :countries, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '{}',
                        now())""", claims.toArray(SqlParameterSource[]::new));
    }

    private static void define(NamedParameterJdbcTemplate jdbc, List<LedgerHistory> histories, int version) {
        var rules = histories.stream()
                .filter(history -> version == 1 || history.plan.narrower() != null)
                .map(history -> new MapSqlParameterSource("target", history.target)
                        .addValue("version", version)
                        .addValue("from", window(history, version).from())
                        .addValue("to", window(history, version).to())
                        .addValue("at", recorded(version).atOffset(ZoneOffset.UTC)))
                .toArray(SqlParameterSource[]::new);
        jdbc.batchUpdate("""
                insert into target_definition (target, version, unit, minimum, count_at, distinct_by, countries_present, members_present,
                                               window_from, window_to, reason, recorded_at)
                values (:target, :version, 'project', 2, 'STARTED', 'COUNTRY', 1, 0, :from, :to, 'version', :at)""", rules);
    }

    private static Window window(LedgerHistory history, int version) {
        return version == 1 ? history.plan.window() : Objects.requireNonNull(history.plan.narrower());
    }

    private static Instant recorded(int version) {
        return version == 1
                ? LedgerHistory.START.minusSeconds(86_400)
                : LedgerHistory.instant(LedgerHistory.CHANGE).minusSeconds(60);
    }

    private static void play(NamedParameterJdbcTemplate jdbc, List<LedgerHistory> histories, int round) {
        if (round == LedgerHistory.CHANGE) {
            define(jdbc, histories, 2);
            recount(jdbc, histories);
        }
        var batches = new HashMap<Kind, List<SqlParameterSource>>();
        for (var history : histories) {
            var parameters = history.play(round);
            if (parameters != null) {
                batches.computeIfAbsent(history.plan.steps().get(round).kind(), kind -> new ArrayList<>())
                        .add(parameters);
            }
        }
        batches.forEach(
                (kind, batch) -> jdbc.batchUpdate(STATEMENTS.get(kind), batch.toArray(SqlParameterSource[]::new)));
        jdbc.update(
                Movements.settling("select distinct target, distinct_key from credit"),
                new MapSqlParameterSource("now", LedgerHistory.instant(round).atOffset(ZoneOffset.UTC)));
    }

    /** Every state of knowledge, each on days of its own and on one after everything. */
    private static void compare(NamedParameterJdbcTemplate jdbc, List<LedgerHistory> histories, Random random) {
        for (int round = -1; round <= STEPS; round++) {
            var known = LedgerHistory.instant(round).plusSeconds(round < STEPS ? 0 : 1);
            for (int i = 0; i < 4; i++) {
                compare(jdbc, histories, LedgerHistory.FIRST.plusDays(random.nextInt(160)), known);
            }
            compare(jdbc, histories, LedgerQuery.ALWAYS, known);
        }
    }

    private static void compare(
            NamedParameterJdbcTemplate jdbc, List<LedgerHistory> histories, LocalDate day, Instant known) {
        var when = new MapSqlParameterSource("day", day).addValue("known", known.atOffset(ZoneOffset.UTC));
        var read = new HashMap<String, int[]>();
        jdbc.query(TargetBoard.FIGURES, when, row -> {
            read.put(row.getString("target"), new int[] {row.getInt("counted"), row.getInt("provisional")});
        });
        var countries = new HashMap<String, Map<String, Integer>>();
        jdbc.query(TargetCountries.PRESENT, when, row -> {
            countries
                    .computeIfAbsent(row.getString("target"), target -> new HashMap<>())
                    .put(row.getString("country"), row.getInt("counted"));
        });
        for (var history : histories) {
            assertThat(read.get(history.target))
                    .as("%s on %s, known at %s", history.plan, day, known)
                    .containsExactly(history.counter(day, known));
            assertThat(countries.getOrDefault(history.target, Map.of()))
                    .as("countries of %s on %s, known at %s", history.plan, day, known)
                    .isEqualTo(history.countries(day, known));
        }
    }

    /** What is kept, sum by sum, however many rows it takes. */
    private static final List<String> KEPT = List.of("""
            select target, version, key, day, recorded_at, sum(counted) as counted, sum(provisional) as provisional from target_movement
             group by 1, 2, 3, 4, 5 having sum(counted) <> 0 or sum(provisional) <> 0""", """
            select target, version, key, day, recorded_at, country, sum(present) as present
              from target_movement cross join lateral unnest(countries) as country group by 1, 2, 3, 4, 5, 6 having sum(present) <> 0""", """
            select * from target_day where counted <> 0 or provisional <> 0""", """
            select * from target_learnt where counted <> 0 or provisional <> 0""", """
            select target, version, learnt_in, span, since, country, shown
              from target_presence cross join lateral unnest(countries, counted) as kept (country, shown)""");

    private static void recountChangesNothing(NamedParameterJdbcTemplate jdbc, List<LedgerHistory> histories) {
        for (int i = 0; i < KEPT.size(); i++) {
            jdbc.getJdbcOperations().execute("create temporary table before" + i + " as " + KEPT.get(i));
        }
        recount(jdbc, histories);
        for (int i = 0; i < KEPT.size(); i++) {
            var before = "select * from before" + i;
            var difference = "((" + KEPT.get(i) + " except " + before + ") union all (" + before + " except "
                    + KEPT.get(i) + "))";
            assertThat(count(jdbc, difference)).as(KEPT.get(i)).isZero();
            assertThat(count(jdbc, "(" + before + ")")).isGreaterThan(histories.size());
        }
    }

    private static int count(NamedParameterJdbcTemplate jdbc, String rows) {
        return Objects.requireNonNull(
                jdbc.getJdbcOperations().queryForObject("select count(*) from " + rows + " counted", Integer.class));
    }

    private static void recount(NamedParameterJdbcTemplate jdbc, List<LedgerHistory> histories) {
        jdbc.getJdbcOperations()
                .execute(
                        "delete from target_movement; delete from target_learnt; delete from target_day; delete from target_presence");
        jdbc.update(
                Movements.RECOUNT,
                new MapSqlParameterSource(
                        "targets",
                        histories.stream().map(history -> history.target).toArray(String[]::new)));
    }
}
