package org.verdant.reporting;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;

/** The reports of all files. A version is never changed once it was sent; what the coordinators find stands beside it. */
@Repository
class Reports {
    private final JdbcClient jdbc;
    private final ReportReader reader;

    Reports(JdbcClient jdbc, ReportReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** The newest report, if it waits for this step; refuses with {@code report-not-open} otherwise. */
    ReportView require(CaseId caseId, ReportState state) {
        return reader.latest(caseId)
                .filter(report -> report.state() == state)
                .orElseThrow(() -> new Conflict("report-not-open"));
    }

    /** One waits for the coordinators or was taken by them: there is no second. */
    boolean isOpen(CaseId caseId) {
        return reader.latest(caseId).filter(report -> report.state().live()).isPresent();
    }

    int nextVersion(CaseId caseId) {
        return reader.latest(caseId).map(ReportView::version).orElse(0) + 1;
    }

    void add(CaseId caseId, ReportView report) {
        jdbc.sql("""
                insert into report (id, case_id, version, held_from, held_to, output, official_reference, summary, submitted_by,
                                    submitted_at, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(report.id(), caseId.value(), report.version())
                .params(
                        Date.valueOf(report.heldFrom()),
                        Date.valueOf(report.heldTo()),
                        report.output().name(),
                        report.officialReference())
                .params(report.summary(), report.submittedBy().value(), Timestamp.from(report.submittedAt()))
                .param(report.state().name())
                .update();
        addAttendance(report);
        int position = 0;
        for (var proof : report.proofs()) {
            jdbc.sql("insert into report_proof (report, position, document) values (?, ?, ?)")
                    .params(report.id(), position++, proof.value())
                    .update();
        }
    }

    private void addAttendance(ReportView report) {
        int position = 0;
        for (var row : report.attendance()) {
            jdbc.sql("insert into report_attendance (report, position, country, women, men) values (?, ?, ?, ?, ?)")
                    .params(report.id(), position++, row.country().value(), row.women(), row.men())
                    .update();
        }
    }

    void verified(UUID report, ReportState state, @Nullable String comment, Actor actor, Instant at) {
        jdbc.sql("update report set state = ?, verified_by = ?, verified_at = ?, verification_comment = ? where id = ?")
                .params(state.name(), actor.person().value(), Timestamp.from(at), comment, report)
                .update();
    }

    void confirmed(UUID report, ReportState state, @Nullable String comment, Actor actor, Instant at) {
        jdbc.sql(
                        "update report set state = ?, confirmed_by = ?, confirmed_at = ?, confirmation_comment = ? where id = ?")
                .params(state.name(), actor.person().value(), Timestamp.from(at), comment, report)
                .update();
    }
}
