package org.verdant.intervention;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;

/** The proposals to merge files. Whoever changes one holds the file that ends. */
@Repository
class FileMergers {
    private final JdbcClient jdbc;

    FileMergers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FileMerger> open(CaseId absorbed) {
        return jdbc.sql("select * from file_merger where absorbed = ? and state = 'PROPOSED'")
                .param(absorbed.value())
                .query(Rows::merger)
                .optional();
    }

    /** The one that was confirmed; refuses with {@code no-merger-proposed} when there is none. */
    FileMerger requireConfirmed(CaseId absorbed) {
        return jdbc.sql("select * from file_merger where absorbed = ? and state = 'MERGED'")
                .param(absorbed.value())
                .query(Rows::merger)
                .optional()
                .orElseThrow(() -> new Conflict("no-merger-proposed"));
    }

    void add(CaseId absorbed, CaseId survivor, Proposed proposed) {
        jdbc.sql("insert into file_merger (id, absorbed, survivor, state, reason, proposed_by, proposed_at)"
                        + " values (?, ?, ?, 'PROPOSED', ?, ?, ?)")
                .params(UUID.randomUUID(), absorbed.value(), survivor.value(), proposed.reason())
                .params(proposed.by().value(), Timestamp.from(proposed.at()))
                .update();
    }

    void answer(FileMerger merger, FileMerger.State state, Answered answered) {
        jdbc.sql("update file_merger set state = ?, answered_by = ?, answered_at = ?, answer = ? where id = ?")
                .params(state.name(), answered.by().value(), Timestamp.from(answered.at()))
                .param(answered.comment())
                .param(merger.id())
                .update();
    }

    void end(CaseId absorbed) {
        jdbc.sql("update file_merger set state = 'ENDED' where absorbed = ? and state = 'PROPOSED'")
                .param(absorbed.value())
                .update();
    }
}
