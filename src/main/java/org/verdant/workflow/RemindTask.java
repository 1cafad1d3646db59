package org.verdant.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Marks an open step as reminded: the list shows it, and it moves up. */
@UseCase
public class RemindTask {
    private final JdbcClient jdbc;
    private final Clock clock;

    RemindTask(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void remind(CaseId caseId, String taskKey) {
        jdbc.sql(
                        "update work_item set reminded_at = ?, priority = greatest(priority, 70) where case_id = ? and key = ?")
                .params(Timestamp.from(clock.instant()), caseId.value(), taskKey)
                .update();
    }
}
