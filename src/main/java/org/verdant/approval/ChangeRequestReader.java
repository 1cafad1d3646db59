package org.verdant.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.proposal.FieldChange;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** What was asked to be changed in a file. Who may read it is the caller's question. */
@Component
public class ChangeRequestReader {
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ChangeRequestReader(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest first. */
    public List<ChangeRequest> of(CaseId caseId) {
        return jdbc.sql("select * from change_request where case_id = ? order by no desc")
                .param(caseId.value())
                .query((row, n) -> request(caseId, row))
                .list();
    }

    /** The one that waits for somebody. */
    public Optional<ChangeRequest> open(CaseId caseId) {
        return of(caseId).stream()
                .filter(request -> request.state() == ChangeRequest.State.OPEN)
                .findFirst();
    }

    private ChangeRequest request(CaseId caseId, ResultSet row) throws SQLException {
        var no = row.getInt("no");
        var amendment = row.getObject("amendment", UUID.class);
        return new ChangeRequest(
                no,
                ChangeRequest.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("base_version"),
                tree(row.getString("content")),
                changes(caseId, no),
                new ChangeRequest.Weight(
                        row.getDouble("budget_percent"), row.getInt("end_months"), row.getBoolean("parties_changed")),
                Arrays.stream((String[]) row.getArray("levels").getArray())
                        .map(Role::valueOf)
                        .toList(),
                amendment == null ? null : new DocumentId(amendment),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                verdicts(caseId, no));
    }

    private List<FieldChange> changes(CaseId caseId, int no) {
        return jdbc.sql("select field, before, after from change_field where case_id = ? and no = ? order by field")
                .params(caseId.value(), no)
                .query((row, n) ->
                        new FieldChange(row.getString("field"), row.getString("before"), row.getString("after")))
                .list();
    }

    private List<ChangeRequest.Verdict> verdicts(CaseId caseId, int no) {
        return jdbc.sql("select * from change_decision where case_id = ? and no = ? order by decided_at")
                .params(caseId.value(), no)
                .query((row, n) -> new ChangeRequest.Verdict(
                        Role.valueOf(row.getString("authority")),
                        ChangeOutcome.valueOf(row.getString("outcome")),
                        row.getString("comment"),
                        new PersonId(row.getObject("decided_by", UUID.class)),
                        row.getTimestamp("decided_at").toInstant()))
                .list();
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
