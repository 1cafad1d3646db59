package org.verdant.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.NotFound;

/** The workflow's own copy of each file, and the row that every change of a file locks first. */
@Repository
class CaseFiles {
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(CaseFile file) {
        jdbc.sql("""
                insert into case_file (case_id, number, title, track, country, lead_organisation, amount_usd, elevated, started_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        file.caseId().value(),
                        file.number(),
                        file.title(),
                        file.track(),
                        file.country().value())
                .params(
                        file.leadOrganisation().value(),
                        file.amountUsd(),
                        file.elevated(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    void refresh(CaseFile file) {
        jdbc.sql("update case_file set title = ?, amount_usd = ?, elevated = ? where case_id = ?")
                .params(
                        file.title(),
                        file.amountUsd(),
                        file.elevated(),
                        file.caseId().value())
                .update();
        jdbc.sql("update work_item set title = ? where case_id = ?")
                .params(file.title(), file.caseId().value())
                .update();
    }

    void elevate(CaseId caseId) {
        jdbc.sql("update case_file set elevated = true where case_id = ?")
                .param(caseId.value())
                .update();
    }

    /** Holds the file for this transaction, so that two people who act on it at once act one after the other. */
    void lock(CaseId caseId) {
        var found = jdbc.sql("select 1 from case_file where case_id = ? for update")
                .param(caseId.value())
                .query(Integer.class)
                .optional();
        if (found.isEmpty()) {
            throw new NotFound("not-found");
        }
    }
}
