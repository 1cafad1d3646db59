package org.verdant.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.NotFound;
import org.verdant.shared.OrganisationId;

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

    CaseFile require(CaseId caseId) {
        return jdbc.sql("select * from case_file where case_id = ?")
                .param(caseId.value())
                .query(CaseFiles::file)
                .optional()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    static CaseFile file(ResultSet row, int number) throws SQLException {
        return new CaseFile(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                row.getString("track"),
                CountryCode.of(row.getString("country")),
                new OrganisationId(row.getObject("lead_organisation", UUID.class)),
                row.getBigDecimal("amount_usd"),
                row.getBoolean("elevated"));
    }

    void elevate(CaseId caseId) {
        jdbc.sql("update case_file set elevated = true where case_id = ?")
                .param(caseId.value())
                .update();
    }

    /** It ends: nothing is suspended any more. */
    void goOn(CaseId caseId) {
        jdbc.sql("update case_file set suspended_at = null where case_id = ?")
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
