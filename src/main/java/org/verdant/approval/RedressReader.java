package org.verdant.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** The requests for redress of a file, oldest first. Who may read them is the caller's question. */
@Component
public class RedressReader {
    private final JdbcClient jdbc;

    RedressReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<RedressView> of(CaseId caseId) {
        return jdbc.sql("select * from redress where case_id = ? order by requested_at")
                .param(caseId.value())
                .query(RedressReader::view)
                .list();
    }

    private static RedressView view(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        var authority = row.getString("authority");
        var decidedBy = row.getObject("decided_by", UUID.class);
        return new RedressView(
                new PersonId(row.getObject("requested_by", UUID.class)),
                row.getTimestamp("requested_at").toInstant(),
                row.getString("grounds"),
                outcome == null ? null : RedressOutcome.valueOf(outcome),
                authority == null ? null : Role.valueOf(authority),
                decidedBy == null ? null : new PersonId(decidedBy),
                NoObjectionReader.instant(row.getTimestamp("decided_at")),
                row.getString("reason"));
    }
}
