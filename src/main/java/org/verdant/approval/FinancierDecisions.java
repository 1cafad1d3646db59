package org.verdant.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/** What financiers decided. */
@Component
class FinancierDecisions {
    private final JdbcClient jdbc;

    FinancierDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FinancierDecision> of(CaseId caseId) {
        return jdbc.sql("select * from approval_financier_decision where case_id = ?")
                .param(caseId.value())
                .query(FinancierDecisions::row)
                .optional();
    }

    void add(FinancierDecision decision) {
        jdbc.sql("""
                insert into approval_financier_decision
                    (case_id, outcome, financier, reference, document_id, on_letter, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(decision.caseId().value(), decision.outcome().name(), decision.financier())
                .params(decision.reference(), decision.document().value(), decision.onLetter())
                .params(decision.recordedBy().value(), Timestamp.from(decision.recordedAt()))
                .update();
    }

    private static FinancierDecision row(ResultSet row, int index) throws SQLException {
        return new FinancierDecision(
                new CaseId(row.getObject("case_id", UUID.class)),
                FinancierDecisionForm.Outcome.valueOf(row.getString("outcome")),
                row.getString("financier"),
                row.getString("reference"),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getBoolean("on_letter"),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getTimestamp("recorded_at").toInstant());
    }
}
