package org.verdant.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ExpectedResult.Level;

/** The results framework: an output and an outcome at least, numbers unless the measure is qualitative ({@code domain.md} 4.1). */
@Component
class ResultRules implements ContentRule {
    @Override
    public void check(Examined file, Findings findings) {
        var results = file.content().results();
        if (!file.track().isLight() && !results.isEmpty()) {
            requireLevel(results, Level.OUTPUT, "output-missing", findings);
            requireLevel(results, Level.OUTCOME, "outcome-missing", findings);
        }
        for (int i = 0; i < results.size(); i++) {
            checkResult("results[" + i + "].", results.get(i), file.content().plannedEnd(), findings);
        }
    }

    private static void requireLevel(List<ExpectedResult> results, Level level, String code, Findings findings) {
        if (results.stream().noneMatch(result -> result.level() == level)) {
            findings.error("results", code);
        }
    }

    private static void checkResult(String at, ExpectedResult result, @Nullable LocalDate end, Findings findings) {
        if (result.measure() != null && result.measure() != ExpectedResult.Measure.QUALITATIVE) {
            number(at + "baseline", result.baseline(), findings);
            number(at + "target", result.target(), findings);
        }
        if (end != null && result.targetDate() != null && result.targetDate().isAfter(end)) {
            findings.error(at + "targetDate", "target-after-end", end);
        }
    }

    private static void number(String field, @Nullable String typed, Findings findings) {
        if (typed != null && !typed.isBlank() && !Decimal.isPlain(typed.strip())) {
            findings.error(field, "not-a-number");
        }
    }
}
