package org.verdant.approval;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.Role;

/** What was decided. Written once, never changed. */
@Repository
class Decisions {
    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseId caseId, DecisionView decision) {
        jdbc.sql("""
                insert into decision (id, case_id, outcome, authority, decided_by, decided_at, version, content_hash, reason,
                    letter, conditions, round, level, settled, letter_language)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), caseId.value(), decision.outcome().name())
                .params(decision.authority().name(), decision.decidedBy().value(), Timestamp.from(decision.decidedAt()))
                .params(decision.version(), decision.contentHash(), decision.reason(), decision.letter())
                .param(decision.conditions().toArray(String[]::new))
                .params(
                        decision.place().round(),
                        decision.place().level(),
                        decision.place().settled())
                .param(decision.letterLanguage())
                .update();
    }

    void escalated(CaseId caseId, Role to, Instant at) {
        jdbc.sql("insert into decision_escalation (case_id, authority, escalated_at) values (?, ?, ?)")
                .params(caseId.value(), to.name(), Timestamp.from(at))
                .update();
    }

    /** Points at the stored letter of the decision that settled a round. */
    void letter(CaseId caseId, int round, DocumentId document) {
        jdbc.sql("update decision set letter_document = ? where case_id = ? and round = ? and settled")
                .params(document.value(), caseId.value(), round)
                .update();
    }

    boolean returnedBefore(CaseId caseId) {
        return jdbc.sql("select exists (select 1 from decision where case_id = ? and outcome = 'RETURN')")
                .param(caseId.value())
                .query(Boolean.class)
                .single();
    }
}
