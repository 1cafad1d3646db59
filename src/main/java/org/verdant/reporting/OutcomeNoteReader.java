package org.verdant.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
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
                .query((row, n) -> note(row))
                .optional();
    }

    private static OutcomeNote note(ResultSet row) throws SQLException {
        var document = row.getObject("document", UUID.class);
        return new OutcomeNote(
                row.getObject("reached", Integer.class),
                row.getInt("participants"),
                row.getString("summary"),
                row.getObject("seats", Integer.class),
                document == null ? null : new DocumentId(document),
                new PersonId(row.getObject("submitted_by", UUID.class)),
                row.getTimestamp("submitted_at").toInstant(),
                finding(row));
    }

    private static OutcomeNote.@Nullable Finding finding(ResultSet row) throws SQLException {
        var finding = row.getString("finding");
        return finding == null
                ? null
                : new OutcomeNote.Finding(
                        OutcomeFinding.valueOf(finding),
                        row.getString("finding_comment"),
                        new PersonId(row.getObject("verified_by", UUID.class)),
                        row.getTimestamp("verified_at").toInstant());
    }
}
