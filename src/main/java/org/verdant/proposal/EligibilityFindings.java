package org.verdant.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** What was found about open files, whether it still stands, and what coordinators said. */
@Repository
class EligibilityFindings {
    private final JdbcClient jdbc;

    EligibilityFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<EligibilityFinding> of(CaseId caseId) {
        return jdbc.sql("""
                        select f.*, r.cause, r.subject from eligibility_finding f join reevaluation r on r.id = f.reevaluation_id
                         where f.case_id = :case order by f.found_at desc, f.id limit 50""")
                .param("case", caseId.value())
                .query(EligibilityFindings::card)
                .list();
    }

    /** The codes that stand, and whether a coordinator has judged them. */
    Map<String, Boolean> standing(CaseId caseId) {
        var standing = new TreeMap<String, Boolean>();
        jdbc.sql(
                        "select code, outcome is not null as judged from eligibility_finding where case_id = :case and cleared_at is null")
                .param("case", caseId.value())
                .query(row -> {
                    standing.put(row.getString("code"), row.getBoolean("judged"));
                });
        return standing;
    }

    /** Of the named files those about which something stands, in one statement. */
    Set<CaseId> withFindings(List<CaseId> cases) {
        return jdbc.sql(
                        "select distinct case_id from eligibility_finding where case_id = any(:cases) and cleared_at is null")
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, n) -> new CaseId(row.getObject("case_id", UUID.class)))
                .set();
    }

    void add(Reevaluations.Turn turn, String code, LocalDate day, Instant now) {
        jdbc.sql("""
                        insert into eligibility_finding (id, case_id, code, day, reevaluation_id, found_at)
                        values (:id, :case, :code, :day, :reevaluation, :now)""")
                .param("id", UUID.randomUUID())
                .param("case", turn.caseId().value())
                .param("code", code)
                .param("day", day)
                .param("reevaluation", turn.reevaluation())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Answers how many stood. */
    int clear(CaseId caseId, Instant now) {
        return jdbc.sql("update eligibility_finding set cleared_at = :now where case_id = :case and cleared_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("case", caseId.value())
                .update();
    }

    void clear(CaseId caseId, String code, Instant now) {
        jdbc.sql("""
                        update eligibility_finding set cleared_at = :now
                         where case_id = :case and code = :code and cleared_at is null""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("case", caseId.value())
                .param("code", code)
                .update();
    }

    void judge(CaseId caseId, EligibilityOutcome outcome, String comment, PersonId by, Instant now) {
        jdbc.sql("""
                        update eligibility_finding set outcome = :outcome, comment = :comment, decided_by = :by, decided_at = :now
                         where case_id = :case and cleared_at is null and outcome is null""")
                .param("outcome", outcome.name())
                .param("comment", comment)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("case", caseId.value())
                .update();
    }

    private static EligibilityFinding card(ResultSet row, int n) throws SQLException {
        var cleared = row.getObject("cleared_at", OffsetDateTime.class);
        var outcome = row.getString("outcome");
        var by = row.getObject("decided_by", UUID.class);
        return new EligibilityFinding(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getObject("day", LocalDate.class),
                Reevaluation.Cause.valueOf(row.getString("cause")),
                row.getString("subject"),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                cleared == null ? null : cleared.toInstant(),
                outcome == null ? null : EligibilityOutcome.valueOf(outcome),
                row.getString("comment"),
                by == null ? null : new PersonId(by));
    }
}
