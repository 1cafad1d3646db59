package org.verdant.reporting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;

/** When reports are asked for. */
@Repository
class Schedules {
    private final JdbcClient jdbc;

    Schedules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(CaseId caseId, ReportSchedule schedule) {
        jdbc.sql("""
                insert into report_schedule (case_id, due_at, remind_at, stop_at) values (?, ?, ?, ?)
                on conflict (case_id) do update
                    set due_at = excluded.due_at, remind_at = excluded.remind_at, stop_at = excluded.stop_at, reminded_at = null""")
                .params(caseId.value(), Timestamp.from(schedule.due()))
                .params(Timestamp.from(schedule.reminder()), Timestamp.from(schedule.stop()))
                .update();
    }

    void reminded(CaseId caseId, Instant at) {
        jdbc.sql("update report_schedule set reminded_at = ? where case_id = ?")
                .params(Timestamp.from(at), caseId.value())
                .update();
    }

    Optional<ReportSchedule> of(CaseId caseId) {
        return jdbc.sql("select due_at, remind_at, stop_at from report_schedule where case_id = ?")
                .param(caseId.value())
                .query((row, index) -> new ReportSchedule(
                        row.getTimestamp("due_at").toInstant(),
                        row.getTimestamp("remind_at").toInstant(),
                        row.getTimestamp("stop_at").toInstant()))
                .optional();
    }
}
