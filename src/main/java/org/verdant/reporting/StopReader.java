package org.verdant.reporting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** How projects ended: stopped, judged at half time, closed. Who may read it is the caller's question. */
@Component
public class StopReader {
    private final JdbcClient jdbc;

    StopReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why the work on a project ended early, in whose words; a rule has none. */
    public record Stopped(StopReason reason, @Nullable String words, PersonId by, Instant at) {}

    /** What was decided at half time. */
    public record Midterm(MidtermOutcome outcome, String reason, Instant at) {}

    /** How it was closed. */
    public record Closed(
            ClosingOutcome outcome,
            String lessons,
            @Nullable String remarks,
            Instant at) {}

    public Optional<Stopped> of(CaseId caseId) {
        return jdbc.sql("select * from project_stop where case_id = ?")
                .param(caseId.value())
                .query((row, n) -> new Stopped(
                        StopReason.valueOf(row.getString("reason")),
                        row.getString("words"),
                        new PersonId(row.getObject("stopped_by", UUID.class)),
                        row.getTimestamp("stopped_at").toInstant()))
                .optional();
    }

    public Optional<Midterm> midterm(CaseId caseId) {
        return jdbc.sql("select * from midterm_decision where case_id = ?")
                .param(caseId.value())
                .query((row, n) -> new Midterm(
                        MidtermOutcome.valueOf(row.getString("outcome")),
                        row.getString("reason"),
                        row.getTimestamp("decided_at").toInstant()))
                .optional();
    }

    public Optional<Closed> closed(CaseId caseId) {
        return jdbc.sql("select * from project_closing where case_id = ?")
                .param(caseId.value())
                .query((row, n) -> new Closed(
                        ClosingOutcome.valueOf(row.getString("outcome")),
                        row.getString("lessons"),
                        row.getString("remarks"),
                        row.getTimestamp("closed_at").toInstant()))
                .optional();
    }
}
