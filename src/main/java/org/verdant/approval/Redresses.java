package org.verdant.approval;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;

/** Requests for redress; one at a time is open. */
@Repository
class Redresses {
    private final JdbcClient jdbc;

    Redresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void request(CaseId caseId, String grounds, Actor actor, Instant at) {
        jdbc.sql("insert into redress (id, case_id, requested_by, requested_at, grounds) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), caseId.value(), actor.person().value(), Timestamp.from(at), grounds)
                .update();
    }

    void decide(CaseId caseId, RedressOutcome outcome, Role authority, String reason, Actor actor, Instant at) {
        jdbc.sql("""
                update redress set outcome = ?, authority = ?, decided_by = ?, decided_at = ?, reason = ?
                where case_id = ? and outcome is null""")
                .params(outcome.name(), authority.name(), actor.person().value())
                .params(Timestamp.from(at), reason, caseId.value())
                .update();
    }
}
