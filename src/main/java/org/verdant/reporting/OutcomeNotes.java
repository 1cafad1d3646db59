package org.verdant.reporting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
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
        var document = form.documentId();
        jdbc.sql("""
                insert into outcome_note (case_id, reached, summary, seats, document, submitted_by, submitted_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(caseId.value(), form.reached(), form.summary(), form.seats())
                .params(document == null ? null : UUID.fromString(document))
                .params(actor.person().value(), Timestamp.from(at))
                .update();
    }

    void verified(CaseId caseId, OutcomeNote.Finding finding) {
        jdbc.sql("""
                update outcome_note set finding = ?, finding_comment = ?, verified_by = ?, verified_at = ?
                where case_id = ? and finding is null""")
                .params(finding.finding().name(), finding.comment())
                .params(finding.by().value(), Timestamp.from(finding.at()), caseId.value())
                .update();
    }
}
