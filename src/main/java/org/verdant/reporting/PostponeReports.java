package org.verdant.reporting;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Gives the report that a file owes the time back for which the file was suspended. */
@UseCase
public class PostponeReports {
    private final JdbcClient jdbc;

    PostponeReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void postpone(CaseId caseId, Duration by) {
        jdbc.sql("update project_report set due_at = due_at + make_interval(secs => ?)"
                        + " where case_id = ? and state in ('ASKED', 'SUBMITTED')")
                .params(by.toSeconds(), caseId.value())
                .update();
        jdbc.sql("""
                update report_schedule set due_at = due_at + make_interval(secs => :by),
                    remind_at = remind_at + make_interval(secs => :by), stop_at = stop_at + make_interval(secs => :by)
                 where case_id = :case""").param("by", by.toSeconds()).param("case", caseId.value()).update();
    }
}
