package org.verdant.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/** The silence procedures of a text, the newest first. Who may read them is the caller's question. */
@Component
public class SilenceReader {
    private final JdbcClient jdbc;

    SilenceReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SilenceView> of(CaseId caseId) {
        var members = new HashMap<Integer, List<MemberView>>();
        jdbc.sql("select * from silence_member where case_id = ? order by round, position")
                .param(caseId.value())
                .query(row -> {
                    members.computeIfAbsent(row.getInt("round"), round -> new ArrayList<>())
                            .add(member(row));
                });
        return jdbc.sql("select * from silence_procedure where case_id = ? order by round desc")
                .param(caseId.value())
                .query((row, number) -> view(row, members.getOrDefault(row.getInt("round"), List.of())))
                .list();
    }

    /** Who is asked at a place of the newest procedure, counted from 0. */
    public MemberView asked(CaseId caseId, int position) {
        return jdbc.sql("select * from silence_member where case_id = ? and position = ? order by round desc limit 1")
                .params(caseId.value(), position)
                .query((row, number) -> member(row))
                .single();
    }

    private static SilenceView view(ResultSet row, List<MemberView> members) throws SQLException {
        var outcome = row.getString("outcome");
        return new SilenceView(
                row.getInt("round"),
                row.getInt("text_version"),
                row.getString("text_hash"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                outcome == null ? null : SilenceOutcome.valueOf(outcome),
                NoObjectionReader.instant(row.getTimestamp("closed_at")),
                members);
    }

    private static MemberView member(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        var document = row.getObject("document", UUID.class);
        var by = row.getObject("answered_by", UUID.class);
        return new MemberView(
                CountryCode.of(row.getString("country")),
                row.getBoolean("reachable"),
                answer == null ? null : SilenceAnswer.valueOf(answer),
                row.getString("reason"),
                document == null ? null : new DocumentId(document),
                by == null ? null : new PersonId(by),
                NoObjectionReader.instant(row.getTimestamp("answered_at")));
    }
}
