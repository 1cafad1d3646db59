package org.verdant.workflow;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;

/** Since when files stand still, and what that does to due dates. */
@Repository
class PausedFiles {
    private final JdbcClient jdbc;

    PausedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void hold(CaseId caseId, Instant since) {
        jdbc.sql("update case_file set suspended_at = ? where case_id = ?")
                .params(Timestamp.from(since), caseId.value())
                .update();
        jdbc.sql("update work_item set suspended = true where case_id = ? and not process = any(?)")
                .params(caseId.value(), Beside.KEYS.toArray(String[]::new))
                .update();
    }

    Instant since(CaseId caseId) {
        return jdbc.sql("select suspended_at from case_file where case_id = ?")
                .param(caseId.value())
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    void release(CaseId caseId, Duration pause) {
        jdbc.sql("update work_item set due = due + make_interval(secs => ?), suspended = false"
                        + " where case_id = ? and suspended")
                .params(pause.toSeconds(), caseId.value())
                .update();
        jdbc.sql("update case_file set suspended_at = null where case_id = ?")
                .param(caseId.value())
                .update();
    }

    /**
     * Moves timers of the engine. By a statement of its own: the engine's call for one timer collides in one transaction with its
     * statement that sets all of them going.
     */
    void postpone(List<String> timers, Duration pause) {
        jdbc.sql("update act_ru_job set duedate_ = duedate_ + make_interval(secs => ?) where id_ = any(?)")
                .params(pause.toSeconds(), timers.toArray(String[]::new))
                .update();
    }
}
