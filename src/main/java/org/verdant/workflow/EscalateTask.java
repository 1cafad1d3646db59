package org.verdant.workflow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/** Lets a further group do an overdue step beside the first. Never does the step itself. */
@UseCase
public class EscalateTask {
    private final JdbcClient jdbc;
    private final CaseParties parties;

    EscalateTask(JdbcClient jdbc, CaseParties parties) {
        this.jdbc = jdbc;
        this.parties = parties;
    }

    public void escalate(CaseId caseId, String taskKey, Role to) {
        jdbc.sql("update work_item set escalated_role = ?, priority = 80 where case_id = ? and key = ?")
                .params(to.code(), caseId.value(), taskKey)
                .update();
        parties.add(caseId.value(), to);
    }
}
