package org.verdant.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.reporting.ProjectReportView.State;
import org.verdant.reporting.ProjectReportView.Version;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The reports that projects owe and sent. Who may read them is the caller's question. */
@Component
public class ProjectReportReader {
    private final JdbcClient jdbc;
    private final ObjectMapper mapper;

    ProjectReportReader(JdbcClient jdbc, ObjectMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    /** All that were asked for so far, in that order. */
    public List<ProjectReportView> of(CaseId caseId) {
        return jdbc.sql("select * from project_report where case_id = ? order by number")
                .param(caseId.value())
                .query((row, n) -> report(row))
                .list();
    }

    /** The one that waits for its proposer or for a coordinator. */
    public Optional<ProjectReportView> open(CaseId caseId) {
        return of(caseId).stream()
                .filter(report -> report.state() == State.ASKED || report.state() == State.SUBMITTED)
                .findFirst();
    }

    /** The one that made the project count, or shall: accepted, of a kind that starts it. */
    public Optional<ProjectReportView> start(CaseId caseId) {
        return of(caseId).stream()
                .filter(report -> report.kind().isStart() && report.isAccepted())
                .findFirst();
    }

    private ProjectReportView report(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var run = row.getInt("run");
        return new ProjectReportView(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("number"),
                ReportKind.valueOf(row.getString("kind")),
                run == 0 ? null : run,
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                instant(row, "escalated_at"),
                instant(row, "suspension_proposed_at"),
                versions(id));
    }

    private List<Version> versions(UUID report) {
        return jdbc.sql("select * from project_report_version where report = ? order by version desc")
                .param(report)
                .query((row, n) -> version(row))
                .list();
    }

    private Version version(ResultSet row) throws SQLException {
        var finding = row.getString("finding");
        var confirmation = row.getString("confirmation");
        return new Version(
                row.getInt("version"),
                content(row.getString("content")),
                new PersonId(row.getObject("submitted_by", UUID.class)),
                row.getTimestamp("submitted_at").toInstant(),
                finding == null ? null : Verification.valueOf(finding),
                step(row, "verified", "verification"),
                confirmation == null ? null : Confirmation.valueOf(confirmation),
                step(row, "confirmed", "confirmation"));
    }

    private SubmitReportForm content(String stored) {
        try {
            return mapper.readValue(stored, SubmitReportForm.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored report cannot be read", broken);
        }
    }

    private static ReportView.@Nullable Step step(ResultSet row, String done, String noun) throws SQLException {
        var by = row.getObject(done + "_by", UUID.class);
        return by == null
                ? null
                : new ReportView.Step(
                        new PersonId(by), row.getTimestamp(done + "_at").toInstant(), row.getString(noun + "_comment"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
