package org.verdant.reporting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The notes on exchanges a year later, one a file. Who may read them is the caller's question. */
@Component
public class OutcomeNoteReader {
    private final JdbcClient jdbc;

    OutcomeNoteReader(JdbcClient jdbc) {
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
}
