package org.verdant.intervention;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;

/** The suspensions of files. Whoever changes one holds the file. */
@Repository
class FileSuspensions {
    private final JdbcClient jdbc;

    FileSuspensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that is proposed or stands. */
    Optional<FileSuspension> open(CaseId caseId) {
        return jdbc.sql(
                        "select * from file_suspension where case_id = ? and state in ('PROPOSED', 'SUSPENDED', 'LAPSED')")
                .param(caseId.value())
                .query(Rows::suspension)
                .optional();
    }

    /** The open one in that state; refuses with the given code when there is none. */
    FileSuspension require(CaseId caseId, FileSuspension.State state, String otherwise) {
        return open(caseId).filter(one -> one.state() == state).orElseThrow(() -> new Conflict(otherwise));
    }

    void add(CaseId caseId, Proposed proposed) {
        jdbc.sql("insert into file_suspension (id, case_id, state, reason, proposed_by, proposed_at)"
                        + " values (?, ?, 'PROPOSED', ?, ?, ?)")
                .params(UUID.randomUUID(), caseId.value(), proposed.reason())
                .params(proposed.by().value(), Timestamp.from(proposed.at()))
                .update();
    }

    void answer(FileSuspension suspension, FileSuspension.State state, Answered answered) {
        jdbc.sql("update file_suspension set state = ?, answered_by = ?, answered_at = ?, answer = ? where id = ?")
                .params(state.name(), answered.by().value(), Timestamp.from(answered.at()))
                .param(answered.comment())
                .param(suspension.id())
                .update();
    }

    void begin(FileSuspension suspension, FileSuspension.Span span) {
        jdbc.sql("update file_suspension set state = 'SUSPENDED', since = ?, until = ?, from_status = ? where id = ?")
                .params(span.since(), span.until(), span.from().name(), suspension.id())
                .update();
    }

    void proposeResumption(FileSuspension suspension, Proposed resumption) {
        jdbc.sql("""
                update file_suspension set resumption_reason = ?, resumption_by = ?, resumption_at = ?,
                    resumption_answered_by = null, resumption_answered_at = null, resumption_answer = null where id = ?""")
                .params(resumption.reason(), resumption.by().value(), Timestamp.from(resumption.at()), suspension.id())
                .update();
    }

    void answerResumption(FileSuspension suspension, Answered answered) {
        jdbc.sql("""
                update file_suspension set resumption_answered_by = ?, resumption_answered_at = ?, resumption_answer = ?
                 where id = ?""")
                .params(answered.by().value(), Timestamp.from(answered.at()))
                .param(answered.comment())
                .param(suspension.id())
                .update();
    }

    void lapse(FileSuspension suspension, Instant at) {
        jdbc.sql("update file_suspension set state = 'LAPSED', lapsed_at = ? where id = ?")
                .params(Timestamp.from(at), suspension.id())
                .update();
    }

    /** After a lapse it was decided to let the file go on: no resumption was proposed. */
    void keep(FileSuspension suspension, Answered answered) {
        jdbc.sql(
                        "update file_suspension set resumption_reason = null, resumption_by = null, resumption_at = null where id = ?")
                .param(suspension.id())
                .update();
        answerResumption(suspension, answered);
    }

    void resume(FileSuspension suspension) {
        jdbc.sql("update file_suspension set state = 'RESUMED' where id = ?")
                .param(suspension.id())
                .update();
    }

    void end(CaseId caseId) {
        jdbc.sql("update file_suspension set state = 'ENDED' where case_id = ?"
                        + " and state in ('PROPOSED', 'SUSPENDED', 'LAPSED')")
                .param(caseId.value())
                .update();
    }
}
