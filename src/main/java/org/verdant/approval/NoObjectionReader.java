package org.verdant.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** What the countries said to a file, the newest round first. Who may read it is the caller's question. */
@Component
public class NoObjectionReader {
    private final JdbcClient jdbc;

    NoObjectionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<NoObjectionView> of(CaseId caseId) {
        return jdbc.sql("select * from no_objection where case_id = ? order by round desc, position")
                .param(caseId.value())
                .query(NoObjectionReader::view)
                .list();
    }

    private static NoObjectionView view(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        var document = row.getObject("document", UUID.class);
        var by = row.getObject("answered_by", UUID.class);
        return new NoObjectionView(
                row.getInt("round"),
                CountryCode.of(row.getString("country")),
                Role.valueOf(row.getString("asked_role")),
                row.getTimestamp("asked_at").toInstant(),
                row.getInt("version"),
                outcome == null ? null : NoObjectionOutcome.valueOf(outcome),
                row.getBoolean("silent"),
                row.getString("comment"),
                document == null ? null : new DocumentId(document),
                by == null ? null : new PersonId(by),
                instant(row.getTimestamp("answered_at")));
    }

    static @Nullable Instant instant(java.sql.@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
