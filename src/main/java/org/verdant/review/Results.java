package org.verdant.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.PersonId;
import org.verdant.target.Criterion;

/** What rounds came to: the consensus of a panel, the scores that hold, and what they count in a ranking. */
@Repository
class Results {
    private static final int DIGITS = 4;

    private final JdbcClient jdbc;

    Results(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void agree(Round round, Consensus consensus) {
        jdbc.sql("""
                insert into review_consensus (case_id, round, recommendation, fixable, conditions, minority_note, summary, agreed_by, agreed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(round.caseId().value(), round.number())
                .param(
                        consensus.recommendation() == null
                                ? null
                                : consensus.recommendation().name())
                .params(consensus.fixable(), consensus.conditions().toArray(String[]::new))
                .params(consensus.minorityNote(), consensus.summary())
                .params(consensus.agreedBy().value(), Timestamp.from(consensus.agreedAt()))
                .update();
        addScores(round, consensus.scores(), true);
    }

    Optional<Consensus> consensus(Round round) {
        return jdbc.sql("select * from review_consensus where case_id = ? and round = ?")
                .params(round.caseId().value(), round.number())
                .query((row, index) -> new Consensus(
                        scores(round, true),
                        row.getString("recommendation") == null
                                ? null
                                : Recommendation.valueOf(row.getString("recommendation")),
                        row.getBoolean("fixable"),
                        List.of((String[]) row.getArray("conditions").getArray()),
                        row.getString("minority_note"),
                        row.getString("summary"),
                        new PersonId(row.getObject("agreed_by", UUID.class)),
                        row.getTimestamp("agreed_at").toInstant()))
                .optional();
    }

    /** @param countries how many take part in the project */
    void add(Round round, Score score, BigDecimal rankTotal, int countries, Instant submitted) {
        jdbc.sql("""
                insert into review_result (case_id, round, total, rank_total, countries, submitted)
                values (?, ?, ?, ?, ?, ?)""")
                .params(round.caseId().value(), round.number(), rounded(score.total()), rounded(rankTotal))
                .params(countries, Timestamp.from(submitted))
                .update();
        if (!score.agreed()) {
            addScores(
                    round,
                    score.rubric().criteria().stream()
                            .map(criterion -> view(criterion, score))
                            .toList(),
                    false);
        }
    }

    Optional<BigDecimal> total(Round round) {
        return jdbc.sql("select total from review_result where case_id = ? and round = ?")
                .params(round.caseId().value(), round.number())
                .query(BigDecimal.class)
                .optional();
    }

    /** In the order of the rubric; none while the round runs. */
    List<ScoreView> scores(Round round, boolean agreed) {
        return jdbc.sql("""
                select criterion, points, max from review_result_score
                where case_id = ? and round = ? and agreed = ? order by position""")
                .params(round.caseId().value(), round.number(), agreed)
                .query((row, index) -> new ScoreView(
                        row.getString("criterion"), row.getBigDecimal("points"), row.getBigDecimal("max"), null))
                .list();
    }

    private void addScores(Round round, List<ScoreView> scores, boolean agreed) {
        int position = 0;
        for (var score : scores) {
            jdbc.sql("""
                    insert into review_result_score (case_id, round, agreed, position, criterion, points, max)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(round.caseId().value(), round.number(), agreed, position++)
                    .params(score.criterion(), score.points(), score.max())
                    .update();
        }
    }

    private static ScoreView view(Criterion criterion, Score score) {
        var points = score.points().getOrDefault(criterion.code(), BigDecimal.ZERO);
        return new ScoreView(criterion.code(), rounded(points), criterion.max(), null);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
