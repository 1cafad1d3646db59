package org.verdant.approval;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Role;

/** All requests to change running projects. What was asked is never changed; what was decided stands beside it. */
@Repository
class ChangeRequests {
    private final JdbcClient jdbc;
    private final ChangeRequestReader reader;

    ChangeRequests(JdbcClient jdbc, ChangeRequestReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** Refuses when none waits ({@code no-change-open}). */
    ChangeRequest requireOpen(CaseId caseId) {
        return reader.open(caseId).orElseThrow(() -> new Conflict("no-change-open"));
    }

    boolean isOpen(CaseId caseId) {
        return reader.open(caseId).isPresent();
    }

    int nextNo(CaseId caseId) {
        return reader.of(caseId).stream().mapToInt(ChangeRequest::no).max().orElse(0) + 1;
    }

    void add(CaseId caseId, ChangeRequest request) {
        var amendment = request.amendment();
        jdbc.sql("""
                insert into change_request (case_id, no, state, reason, base_version, content, budget_percent, end_months,
                    parties_changed, amendment, asked_by, asked_at, levels)
                values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?)""")
                .params(caseId.value(), request.no(), request.state().name(), request.reason())
                .params(request.baseVersion(), request.content().toString())
                .params(
                        request.weight().budgetPercent(),
                        request.weight().endMonths(),
                        request.weight().partiesChanged())
                .params(
                        amendment == null ? null : amendment.value(),
                        request.askedBy().value())
                .param(Timestamp.from(request.askedAt()))
                .param(request.levels().stream().map(Role::name).toArray(String[]::new))
                .update();
        for (var change : request.changes()) {
            jdbc.sql("insert into change_field (case_id, no, field, before, after) values (?, ?, ?, ?, ?)")
                    .params(caseId.value(), request.no(), change.field(), change.old(), change.now())
                    .update();
        }
    }

    void judge(CaseId caseId, int no, ChangeRequest.Verdict verdict) {
        jdbc.sql("""
                insert into change_decision (case_id, no, authority, outcome, comment, decided_by, decided_at) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(caseId.value(), no, verdict.authority().name())
                .params(
                        verdict.outcome().name(),
                        verdict.comment(),
                        verdict.by().value())
                .param(Timestamp.from(verdict.at()))
                .update();
    }

    void close(CaseId caseId, int no, ChangeRequest.State state, Instant at) {
        jdbc.sql("update change_request set state = ?, closed_at = ? where case_id = ? and no = ?")
                .params(state.name(), Timestamp.from(at), caseId.value(), no)
                .update();
    }
}
