package org.verdant.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Keeps how projects were judged at half time, why they were stopped, and how they ended. */
@Repository
class ProjectEnds {
    private final JdbcClient jdbc;
    private final Clock clock;

    ProjectEnds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why the work ended, who said so, and who confirmed that the credit ends with it. */
    record Stop(
            StopReason reason,
            PersonId by,
            Instant at,
            @Nullable PersonId confirmedBy) {}

    void midterm(CaseId caseId, MidtermOutcome outcome, String reason, Actor actor) {
        jdbc.sql(
                        "insert into midterm_decision (case_id, outcome, reason, decided_by, decided_at) values (?, ?, ?, ?, ?)")
                .params(caseId.value(), outcome.name(), reason, actor.person().value(), now())
                .update();
    }

    void stopped(CaseId caseId, StopReason reason, @Nullable String words, PersonId by) {
        jdbc.sql("insert into project_stop (case_id, reason, words, stopped_by, stopped_at) values (?, ?, ?, ?, ?)")
                .params(caseId.value(), reason.name())
                .param(words)
                .params(by.value(), now())
                .update();
    }

    Optional<Stop> stop(CaseId caseId) {
        return jdbc.sql("select * from project_stop where case_id = ?")
                .param(caseId.value())
                .query((row, n) -> stop(row))
                .optional();
    }

    private static Stop stop(ResultSet row) throws SQLException {
        var confirmedBy = row.getObject("confirmed_by", UUID.class);
        return new Stop(
                StopReason.valueOf(row.getString("reason")),
                new PersonId(row.getObject("stopped_by", UUID.class)),
                row.getTimestamp("stopped_at").toInstant(),
                confirmedBy == null ? null : new PersonId(confirmedBy));
    }

    void reversalConfirmed(CaseId caseId, String comment, Actor actor) {
        jdbc.sql("update project_stop set confirmed_by = ?, confirmed_at = ?, confirmation = ? where case_id = ?")
                .params(actor.person().value(), now(), comment, caseId.value())
                .update();
    }

    void closed(CaseId caseId, ClosingOutcome outcome, String lessons, @Nullable String remarks, Actor actor) {
        jdbc.sql(
                        "insert into project_closing (case_id, outcome, lessons, remarks, closed_by, closed_at) values (?, ?, ?, ?, ?, ?)")
                .params(caseId.value(), outcome.name(), lessons)
                .param(remarks)
                .params(actor.person().value(), now())
                .update();
    }

    /** A study may be looked at more than once: for each country whose evidence was false. */
    void creditsReviewed(CaseId caseId, String findings, Actor actor) {
        jdbc.sql("""
                insert into credit_review as known (case_id, findings, reviewed_by, reviewed_at) values (?, ?, ?, ?)
                on conflict (case_id) do update set findings = left(known.findings || chr(10) || excluded.findings, 4000),
                    reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at""")
                .params(caseId.value(), findings, actor.person().value(), now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
