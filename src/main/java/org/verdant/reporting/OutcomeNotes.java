package org.verdant.reporting;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** The notes on exchanges a year later, one a file. What was written is not changed. */
@Repository
class OutcomeNotes {
    private final JdbcClient jdbc;
    private final OutcomeNoteReader reader;

    OutcomeNotes(JdbcClient jdbc, OutcomeNoteReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    boolean isWritten(CaseId caseId) {
        return reader.of(caseId).isPresent();
    }

    void add(CaseId caseId, OutcomeNoteForm form, Actor actor, Instant at) {
        jdbc.sql(
                        "insert into outcome_note (case_id, reached, summary, submitted_by, submitted_at) values (?, ?, ?, ?, ?)")
                .params(caseId.value(), form.reached(), form.summary())
                .params(actor.person().value(), Timestamp.from(at))
                .update();
    }
}
