package org.verdant.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Marks the open step of one person as reminded: on a panel each member has one of the same name. */
@UseCase
public class RemindPerson {
    private final JdbcClient jdbc;
    private final Clock clock;

    RemindPerson(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void remind(CaseId caseId, String taskKey, PersonId assignee) {
        jdbc.sql("update work_item set reminded_at = ?, priority = greatest(priority, 70)"
                        + " where case_id = ? and key = ? and assignee = ?")
                .params(Timestamp.from(clock.instant()), caseId.value(), taskKey, assignee.value())
                .update();
    }
}
