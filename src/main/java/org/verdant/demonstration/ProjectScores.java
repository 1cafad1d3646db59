package org.verdant.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.demonstration.ProjectFate.Turn;
import org.verdant.target.Criterion;
import org.verdant.target.Programme;
import org.verdant.target.Rubric;

/** How reviewers of the demonstration score projects. */
@Component
class ProjectScores {
    private static final int GOOD = 84;
    private static final int POOR = 52;

    private final Programme programme;

    ProjectScores(Programme programme) {
        this.programme = programme;
    }

    Map<String, Object> review(DemoFile file) {
        var doubtful = file.has(Turn.DISPUTED) && file.taken("reviewProposal") == 0;
        var poor = file.has(Turn.LOW_SCORES);
        var rubric = rubric(file);
        var points = points(rubric, poor ? POOR : GOOD + (file.number() + file.taken("reviewProposal")) % 3 * 4);
        if (doubtful) {
            rubric.criteria().stream()
                    .filter(criterion -> criterion.threshold() != null)
                    .findFirst()
                    .ifPresent(criterion -> points.put(criterion.code(), below(rubric, criterion)));
        }
        return Map.of(
                "scores",
                points,
                "comments",
                Map.of(rubric.criteria().get(0).code(), poor ? "Too thin to judge as it stands." : "Well founded."),
                "recommendation",
                poor || doubtful ? "REJECT" : "APPROVE",
                "fixable",
                false);
    }

    /** The members found together what the others had found alone. */
    Map<String, Object> consensus(DemoFile file) {
        return Map.of(
                "scores", points(rubric(file), GOOD),
                "summary", "The panel finds the method sound after a talk about the field tests.",
                "minorityNote", "One member would have liked a longer test.",
                "recommendation", "APPROVE");
    }

    private Rubric rubric(DemoFile file) {
        var concept = file.project().inTwoStages() && file.taken("submitFullProposal") == 0;
        return programme.rubric(file.project().track().name(), concept ? Rubric.CONCEPT : Rubric.FULL);
    }

    /** @param share of each criterion's points, in percent */
    private static Map<String, BigDecimal> points(Rubric rubric, int share) {
        var points = new HashMap<String, BigDecimal>();
        for (var criterion : rubric.criteria()) {
            var exact = criterion.max().multiply(BigDecimal.valueOf(share)).movePointLeft(2);
            points.put(criterion.code(), onGrid(exact, rubric));
        }
        return points;
    }

    private static BigDecimal below(Rubric rubric, Criterion criterion) {
        var threshold = criterion.threshold() == null ? criterion.max() : criterion.threshold();
        return onGrid(threshold.subtract(rubric.step()), rubric);
    }

    private static BigDecimal onGrid(BigDecimal exact, Rubric rubric) {
        return exact.divide(rubric.step(), 0, RoundingMode.FLOOR).multiply(rubric.step());
    }
}
