package org.verdant.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;

/** What the reviewers sent. Written once, never changed. */
@Repository
class Reviews {
    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Review review) {
        jdbc.sql("""
                insert into review (id, assignment, total, recommendation, fixable, conditions, confidential, version, submitted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(review.id(), review.assignment(), review.total())
                .params(review.recommendation().name(), review.fixable())
                .params(review.conditions().toArray(String[]::new), review.confidential())
                .params(review.version(), Timestamp.from(review.submittedAt()))
                .update();
        int position = 0;
        for (var score : review.scores()) {
            jdbc.sql(
                            "insert into review_score (review, position, criterion, points, max, comment) values (?, ?, ?, ?, ?, ?)")
                    .params(review.id(), position++, score.criterion(), score.points(), score.max(), score.comment())
                    .update();
        }
    }

    /** By assignment. */
    Map<UUID, Review> of(CaseId caseId) {
        return jdbc.sql("""
                select r.* from review r join review_assignment a on a.id = r.assignment
                where a.case_id = ? order by r.submitted_at, r.id""").param(caseId.value()).query(this::review).list().stream()
                .collect(Collectors.toMap(Review::assignment, Function.identity()));
    }

    private Review review(ResultSet row, int index) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Review(
                id,
                row.getObject("assignment", UUID.class),
                scores(id),
                row.getBigDecimal("total"),
                Recommendation.valueOf(row.getString("recommendation")),
                row.getBoolean("fixable"),
                List.of((String[]) row.getArray("conditions").getArray()),
                row.getString("confidential"),
                row.getInt("version"),
                row.getTimestamp("submitted_at").toInstant());
    }

    private List<ScoreView> scores(UUID review) {
        return jdbc.sql("select criterion, points, max, comment from review_score where review = ? order by position")
                .param(review)
                .query((row, index) -> new ScoreView(
                        row.getString("criterion"),
                        row.getBigDecimal("points"),
                        row.getBigDecimal("max"),
                        row.getString("comment")))
                .list();
    }
}
