package org.verdant.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.reporting.ProjectReportView.State;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.FormReader;

/** Keeps what projects owe and send. A version is never changed once it was sent; what the coordinators find stands beside it. */
@Repository
class ProjectReports {
    private final JdbcClient jdbc;
    private final FormReader forms;
    private final ProjectReportReader reader;
    private final Clock clock;

    ProjectReports(JdbcClient jdbc, FormReader forms, ProjectReportReader reader, Clock clock) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.reader = reader;
        this.clock = clock;
    }

    /** The report that waits for this step; refuses with {@code report-not-open} otherwise. */
    ProjectReportView require(CaseId caseId, State state) {
        return reader.open(caseId)
                .filter(report -> report.state() == state)
                .orElseThrow(() -> new Conflict("report-not-open"));
    }

    void ask(CaseId caseId, PlannedReport planned, Instant due) {
        jdbc.sql("""
                insert into project_report (id, case_id, number, kind, run, period_from, period_to, state, asked_at, due_at)
                select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, 'ASKED', ?, ? from project_report where case_id = ?""")
                .params(UUID.randomUUID(), caseId.value(), planned.kind().name())
                .param(planned.run())
                .params(planned.from(), planned.to())
                .params(now(), Timestamp.from(due), caseId.value())
                .update();
    }

    void submitted(ProjectReportView report, SubmitReportForm form, Actor actor) {
        jdbc.sql("""
                insert into project_report_version (report, version, content, submitted_by, submitted_at)
                values (?, ?, cast(? as jsonb), ?, ?)""")
                .params(
                        report.id(),
                        report.versions().size() + 1,
                        forms.tree(form).toString())
                .params(actor.person().value(), now())
                .update();
        move(report, State.SUBMITTED);
    }

    void verified(ProjectReportView report, Verification finding, @Nullable String comment, Actor actor) {
        jdbc.sql("""
                update project_report_version set finding = ?, verified_by = ?, verified_at = ?, verification_comment = ?
                where report = ? and version = ?""")
                .params(finding.name(), actor.person().value(), now())
                .param(comment)
                .params(report.id(), report.versions().size())
                .update();
        move(
                report,
                switch (finding) {
                    case ACCEPT -> State.ACCEPTED;
                    case RETURN -> State.ASKED;
                    case REFUSE -> State.REFUSED;
                });
    }

    /** A report that the second person refuses does not stand: another one is asked for. */
    void confirmed(ProjectReportView report, Confirmation outcome, @Nullable String comment, Actor actor) {
        jdbc.sql("""
                update project_report_version set confirmation = ?, confirmed_by = ?, confirmed_at = ?, confirmation_comment = ?
                where report = ? and version = ?""")
                .params(outcome.name(), actor.person().value(), now())
                .param(comment)
                .params(report.id(), report.versions().size())
                .update();
        if (outcome == Confirmation.REFUSE) {
            move(report, State.REFUSED);
        }
    }

    void due(ProjectReportView report, Instant due) {
        jdbc.sql("update project_report set due_at = ? where id = ?")
                .params(Timestamp.from(due), report.id())
                .update();
    }

    void escalated(ProjectReportView report) {
        jdbc.sql("update project_report set escalated_at = ? where id = ?")
                .params(now(), report.id())
                .update();
    }

    void suspensionProposed(ProjectReportView report) {
        jdbc.sql("update project_report set suspension_proposed_at = ? where id = ?")
                .params(now(), report.id())
                .update();
    }

    /** Nobody waits any more for what a stopped project did not report. */
    void drop(CaseId caseId) {
        jdbc.sql("update project_report set state = 'DROPPED' where case_id = ? and state in ('ASKED', 'SUBMITTED')")
                .param(caseId.value())
                .update();
    }

    private void move(ProjectReportView report, State state) {
        jdbc.sql("update project_report set state = ? where id = ?")
                .params(state.name(), report.id())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
