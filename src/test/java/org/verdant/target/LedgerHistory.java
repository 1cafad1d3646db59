package org.verdant.target;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** What happens to a commitment of its own, step by step, on paper and as parameters of the ledger's own statements. */
final class LedgerHistory {
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final Instant START = Instant.parse("2026-12-30T12:00:00Z");
    static final int CHANGE = 5;
    private static final List<List<String>> PRESENT =
            List.of(List.of("LA", "PK"), List.of("LA"), List.of("KH", "LA", "MN"));

    /** What a step does; the weights are in the generator. */
    enum Kind {
        POST,
        REVERSE,
        CORRECT,
        SUSPEND,
        LAPSE,
        RESUME
    }

    record Step(Kind kind, int file, int key, int day, boolean onlyTheKey) {
        LocalDate date() {
            return FIRST.plusDays(day);
        }
    }

    /** @param narrower the window of a second version of the rule, recorded before step {@link #CHANGE}, or null */
    record Plan(List<Step> steps, Window window, @Nullable Window narrower) {}

    final String target;
    final Plan plan;
    private final LedgerModel model = new LedgerModel();

    LedgerHistory(int number, Plan plan) {
        this.target = "H" + number;
        this.plan = plan;
    }

    /** Several on one day, and some beyond the end of a month. */
    static Instant instant(int round) {
        return START.plusSeconds(32_400L * round);
    }

    UUID file(int number) {
        return id("file " + number);
    }

    UUID claim(int file, int key) {
        return id("claim " + file + " " + key);
    }

    private UUID id(String what) {
        return UUID.nameUUIDFromBytes((target + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    static String key(int number) {
        return "key " + number;
    }

    /** Who was present: of one key each file has other countries. */
    static List<String> present(int file, int key) {
        return PRESENT.get((file + key) % PRESENT.size());
    }

    /** Does the step on paper; answers the statement's parameters, or null when there is nothing to do. */
    @Nullable
    MapSqlParameterSource play(int round) {
        var step = plan.steps().get(round);
        var at = instant(round);
        return switch (step.kind()) {
            case POST -> posted(step, model.post(step.file(), step.key(), step.date(), at), at);
            case REVERSE -> ended(step, Ending.REVERSAL, at);
            case CORRECT -> ended(step, Ending.CORRECTION, at);
            case LAPSE -> ended(step, Ending.LAPSE, at);
            case SUSPEND -> {
                model.suspend(step.file(), step.date(), at);
                yield ordered(step, at).addValue("reason", "REPORT_OVERDUE");
            }
            case RESUME -> {
                model.resume(step.file(), step.date(), at);
                yield ordered(step, at)
                        .addValue("days", LedgerModel.LONGEST)
                        .addValue("tooLong", Suspensions.TOO_LONG)
                        .addValue("resumed", Suspensions.RESUMED);
            }
        };
    }

    private @Nullable MapSqlParameterSource posted(Step step, int generation, Instant at) {
        return generation == 0
                ? null
                : new MapSqlParameterSource("id", UUID.randomUUID())
                        .addValue("idempotencyKey", target + "/" + step.file() + "/" + step.key() + "/" + generation)
                        .addValue("claim", claim(step.file(), step.key()))
                        .addValue("case", file(step.file()))
                        .addValue("target", target)
                        .addValue("key", key(step.key()))
                        .addValue("generation", generation)
                        .addValue("countAt", CountAt.STARTED.name())
                        .addValue("effective", step.date())
                        .addValue("outcome", "POSTED")
                        .addValue("reason", null)
                        .addValue("now", at.atOffset(ZoneOffset.UTC));
    }

    private MapSqlParameterSource ended(Step step, Ending ending, Instant at) {
        model.end(step.file(), step.onlyTheKey() ? step.key() : null, ending, step.date(), at);
        return ordered(step, at)
                .addValue("ending", ending.name())
                .addValue("key", step.onlyTheKey() ? key(step.key()) : null)
                .addValue("survivor", null)
                .addValue("reason", ending == Ending.LAPSE ? Suspensions.TOO_LONG : "CANCELLED");
    }

    private MapSqlParameterSource ordered(Step step, Instant at) {
        return new MapSqlParameterSource("case", file(step.file()))
                .addValue("target", target)
                .addValue("day", step.date())
                .addValue("now", at.atOffset(ZoneOffset.UTC))
                .addValue("poster", ClaimMother.POSTER.value())
                .addValue("confirmer", ClaimMother.CONFIRMER.value());
    }

    /** The counter on paper, under the rule known then. */
    int[] counter(LocalDate day, Instant known) {
        return model.counter(day, known, windowKnownAt(known));
    }

    /** The table of countries on paper. */
    Map<String, Integer> countries(LocalDate day, Instant known) {
        return model.countries(day, known, windowKnownAt(known));
    }

    private Window windowKnownAt(Instant known) {
        var narrower = plan.narrower();
        var changed = narrower != null && !known.isBefore(instant(CHANGE).minusSeconds(60));
        return changed ? narrower : plan.window();
    }
}
