package org.verdant.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/** The reports of a file, every version of them. Who may read them is the caller's question. */
@Component
public class ReportReader {
    private final JdbcClient jdbc;

    ReportReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions, the newest first. */
    public List<ReportView> of(CaseId caseId) {
        return jdbc.sql("select * from report where case_id = :case order by version desc")
                .param("case", caseId.value())
                .query(this::report)
                .list();
    }

    public Optional<ReportView> latest(CaseId caseId) {
        return of(caseId).stream().findFirst();
    }

    private ReportView report(ResultSet row, int index) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ReportView(
                id,
                row.getInt("version"),
                row.getDate("held_from").toLocalDate(),
                row.getDate("held_to").toLocalDate(),
                EventOutput.valueOf(row.getString("output")),
                row.getString("official_reference"),
                row.getString("summary"),
                attendance(id),
                proofs(id),
                ReportState.valueOf(row.getString("state")),
                new PersonId(row.getObject("submitted_by", UUID.class)),
                row.getTimestamp("submitted_at").toInstant(),
                step(row, "verified", "verification"),
                step(row, "confirmed", "confirmation"));
    }

    private static ReportView.@Nullable Step step(ResultSet row, String done, String noun) throws SQLException {
        var by = row.getObject(done + "_by", UUID.class);
        return by == null
                ? null
                : new ReportView.Step(
                        new PersonId(by), row.getTimestamp(done + "_at").toInstant(), row.getString(noun + "_comment"));
    }

    private List<Attendance> attendance(UUID report) {
        return jdbc.sql("select country, women, men from report_attendance where report = :report order by position")
                .param("report", report)
                .query((row, i) -> new Attendance(
                        CountryCode.of(row.getString("country")), row.getInt("women"), row.getInt("men")))
                .list();
    }

    private List<DocumentId> proofs(UUID report) {
        return jdbc.sql("select document from report_proof where report = :report order by position")
                .param("report", report)
                .query((row, i) -> new DocumentId(row.getObject("document", UUID.class)))
                .list();
    }
}
