package org.verdant.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var versions = versions(caseId);
        return jdbc.sql("select * from project_report where case_id = ? order by number")
                .param(caseId.value())
                .query((row, n) -> report(row, versions))
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

    /** The final report as it was accepted, or nothing while it was not. */
    public Optional<ProjectReportView> acceptedFinal(CaseId caseId) {
        return of(caseId).stream()
                .filter(report -> report.isOf(ReportKind.FINAL) && report.isAccepted())
                .findFirst();
    }

    private static ProjectReportView report(ResultSet row, Map<UUID, List<Version>> versions) throws SQLException {
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
                versions.getOrDefault(id, List.of()));
    }

    /** Of each report of the file, the newest first. */
    private Map<UUID, List<Version>> versions(CaseId caseId) {
        var versions = new HashMap<UUID, List<Version>>();
        jdbc.sql("""
                select v.* from project_report_version v join project_report r on r.id = v.report
                where r.case_id = ? order by v.version desc""").param(caseId.value()).query(row -> {
            versions.computeIfAbsent(row.getObject("report", UUID.class), report -> new ArrayList<>())
                    .add(version(row));
        });
        return versions;
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
