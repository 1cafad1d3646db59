package org.verdant.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/** What was said on the way of each financing, in its order. */
@Component
class AppraisalNotes {
    private final JdbcClient jdbc;

    AppraisalNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AppraisalNote> of(CaseId caseId) {
        return jdbc.sql("select * from review_appraisal_note where case_id = ? order by number")
                .param(caseId.value())
                .query(AppraisalNotes::row)
                .list();
    }

    void add(AppraisalNote note) {
        jdbc.sql("""
                insert into review_appraisal_note (case_id, number, kind, outcome, words, document_id, person, noted_at)
                values (?, (select count(*) + 1 from review_appraisal_note where case_id = ?), ?, ?, ?, ?, ?, ?)""")
                .params(
                        note.caseId().value(),
                        note.caseId().value(),
                        note.kind().name(),
                        note.outcome())
                .params(
                        note.words(),
                        note.document() == null ? null : note.document().value())
                .params(note.person().value(), Timestamp.from(note.notedAt()))
                .update();
    }

    private static AppraisalNote row(ResultSet row, int index) throws SQLException {
        return new AppraisalNote(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("number"),
                AppraisalNote.Kind.valueOf(row.getString("kind")),
                row.getString("outcome"),
                row.getString("words"),
                document(row.getObject("document_id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getTimestamp("noted_at").toInstant());
    }

    private static @Nullable DocumentId document(@Nullable UUID id) {
        return id == null ? null : new DocumentId(id);
    }
}
