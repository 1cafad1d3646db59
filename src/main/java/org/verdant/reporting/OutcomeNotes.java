package org.verdant.reporting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The notes on exchanges a year later, one a file. Who may read them is the caller's question. */
@Repository
public class OutcomeNotes {
    private final JdbcClient jdbc;

    OutcomeNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<OutcomeNote> of(CaseId caseId) {
        return jdbc.sql("""
                        select n.*, (select coalesce(sum(a.women + a.men), 0) from report r join report_attendance a on a.report = r.id
                                      where r.case_id = n.case_id and r.state = 'CONFIRMED') as participants
                          from outcome_note n where n.case_id = :case""")
                .param("case", caseId.value())
                .query((row, n) -> new OutcomeNote(
                        row.getObject("reached", Integer.class),
                        row.getInt("participants"),
                        row.getString("summary"),
                        new PersonId(row.getObject("submitted_by", UUID.class)),
                        row.getTimestamp("submitted_at").toInstant()))
                .optional();
    }

    void add(CaseId caseId, OutcomeNoteForm form, Actor actor, Instant at) {
        jdbc.sql(
                        "insert into outcome_note (case_id, reached, summary, submitted_by, submitted_at) values (?, ?, ?, ?, ?)")
                .params(caseId.value(), form.reached(), form.summary())
                .params(actor.person().value(), Timestamp.from(at))
                .update();
    }
}
