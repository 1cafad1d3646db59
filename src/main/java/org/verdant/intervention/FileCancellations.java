package org.verdant.intervention;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;

/** The proposals to cancel files. Whoever changes one holds the file. */
@Repository
class FileCancellations {
    private final JdbcClient jdbc;

    FileCancellations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FileCancellation> open(CaseId caseId) {
        return jdbc.sql("select * from file_cancellation where case_id = ? and state = 'PROPOSED'")
                .param(caseId.value())
                .query(Rows::cancellation)
                .optional();
    }

    /** The one that was decided last; refuses with {@code no-cancellation-proposed} when there is none. */
    FileCancellation requireDecided(CaseId caseId) {
        return jdbc.sql("""
                        select * from file_cancellation where case_id = ? and answered_at is not null
                         order by answered_at desc limit 1""")
                .param(caseId.value())
                .query(Rows::cancellation)
                .optional()
                .orElseThrow(() -> new Conflict("no-cancellation-proposed"));
    }

    void add(CaseId caseId, Proposed proposed) {
        jdbc.sql("insert into file_cancellation (id, case_id, state, reason, proposed_by, proposed_at)"
                        + " values (?, ?, 'PROPOSED', ?, ?, ?)")
                .params(UUID.randomUUID(), caseId.value(), proposed.reason())
                .params(proposed.by().value(), Timestamp.from(proposed.at()))
                .update();
    }

    void answer(FileCancellation cancellation, FileCancellation.State state, Answered answered) {
        jdbc.sql("update file_cancellation set state = ?, answered_by = ?, answered_at = ?, answer = ? where id = ?")
                .params(state.name(), answered.by().value(), Timestamp.from(answered.at()))
                .param(answered.comment())
                .param(cancellation.id())
                .update();
    }

    void end(CaseId caseId) {
        jdbc.sql("update file_cancellation set state = 'ENDED' where case_id = ? and state = 'PROPOSED'")
                .param(caseId.value())
                .update();
    }
}
