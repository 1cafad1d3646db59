package org.verdant.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** What was decided on a file, oldest first. Who may read it is the caller's question. */
@Component
public class DecisionReader {
    private final JdbcClient jdbc;

    DecisionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<DecisionView> of(CaseId caseId) {
        return jdbc.sql("select * from decision where case_id = :case order by decided_at, level")
                .param("case", caseId.value())
                .query(DecisionReader::decision)
                .list();
    }

    private static @Nullable DocumentId document(@Nullable UUID id) {
        return id == null ? null : new DocumentId(id);
    }

    private static DecisionView decision(ResultSet row, int index) throws SQLException {
        return new DecisionView(
                DecisionOutcome.valueOf(row.getString("outcome")),
                Role.valueOf(row.getString("authority")),
                new PersonId(row.getObject("decided_by", UUID.class)),
                row.getTimestamp("decided_at").toInstant(),
                row.getInt("version"),
                row.getString("content_hash"),
                row.getString("reason"),
                row.getString("letter"),
                List.of((String[]) row.getArray("conditions").getArray()),
                new DecisionView.Place(row.getInt("round"), row.getInt("level"), row.getBoolean("settled")),
                row.getString("letter_language"),
                document(row.getObject("letter_document", UUID.class)));
    }
}
