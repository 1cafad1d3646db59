package org.verdant.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.workflow.ReviewRoute;

/** The rounds of all reviews. */
@Repository
class Rounds {
    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Round round) {
        jdbc.sql("""
                insert into review_round (case_id, round, track, stage, working_group, panel_size, min_countries,
                    outsiders, host_experts, standards_experts, planning_experts, third_at, clarification_rounds, started_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(round.caseId().value(), round.number(), round.track(), round.stage(), round.workingGroup())
                .params(round.panelSize(), round.composition().minCountries())
                .params(round.composition().outsiders(), round.composition().hostExperts())
                .params(
                        round.composition().standardsExperts(),
                        round.composition().planningExperts())
                .params(round.thirdAt(), round.clarificationRounds())
                .param(Timestamp.from(round.startedAt()))
                .update();
    }

    /** One seat more than the panel began with. */
    void askThird(Round round) {
        jdbc.sql("update review_round set third_asked = true where case_id = ? and round = ?")
                .params(round.caseId().value(), round.number())
                .update();
    }

    void conclude(Round round, String outcome, Instant at) {
        jdbc.sql("update review_round set outcome = ?, concluded_at = ? where case_id = ? and round = ?")
                .params(outcome, Timestamp.from(at), round.caseId().value(), round.number())
                .update();
    }

    /** Oldest first. */
    List<Round> of(CaseId caseId) {
        return jdbc.sql("select * from review_round where case_id = ? order by round")
                .param(caseId.value())
                .query(Rounds::round)
                .list();
    }

    /** The round that runs now; refuses with {@code review-not-open} when none does. */
    Round running(CaseId caseId) {
        var rounds = of(caseId);
        if (rounds.isEmpty() || rounds.get(rounds.size() - 1).concluded()) {
            throw new Conflict("review-not-open");
        }
        return rounds.get(rounds.size() - 1);
    }

    static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static Round round(ResultSet row, int index) throws SQLException {
        return new Round(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("round"),
                row.getString("track"),
                row.getString("stage"),
                row.getString("working_group"),
                row.getInt("panel_size"),
                new ReviewRoute.Composition(
                        row.getInt("min_countries"),
                        row.getInt("outsiders"),
                        row.getInt("host_experts"),
                        row.getInt("standards_experts"),
                        row.getInt("planning_experts")),
                row.getBigDecimal("third_at"),
                row.getInt("clarification_rounds"),
                row.getBoolean("third_asked"),
                row.getTimestamp("started_at").toInstant(),
                row.getString("outcome"),
                instant(row.getTimestamp("concluded_at")));
    }
}
