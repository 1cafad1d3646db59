package org.verdant.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.review.PublicComment.State;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** What everybody said to disclosed files. */
@Repository
class PublicComments {
    private final JdbcClient jdbc;

    PublicComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers false when the same person said the same before. */
    boolean add(PublicComment comment) {
        return jdbc.sql("""
                insert into review_public_comment (id, case_id, name, words, written_at, state) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""")
                        .params(comment.id(), comment.caseId().value(), comment.name(), comment.words())
                        .params(
                                Timestamp.from(comment.writtenAt()),
                                comment.state().name())
                        .update()
                == 1;
    }

    void moderate(UUID id, State state, PersonId by, Instant at) {
        jdbc.sql("update review_public_comment set state = ?, moderated_by = ?, moderated_at = ? where id = ?")
                .params(state.name(), by.value(), Timestamp.from(at), id)
                .update();
    }

    Optional<PublicComment> find(UUID id) {
        return jdbc.sql("select * from review_public_comment where id = ?")
                .param(id)
                .query(PublicComments::row)
                .optional();
    }

    /** In those states, the latest first, at most so many. */
    List<PublicComment> of(CaseId caseId, List<State> states, int most) {
        return jdbc.sql("""
                select * from review_public_comment where case_id = ? and state = any(?)
                order by written_at desc, id desc limit ?""")
                .params(caseId.value(), states.stream().map(State::name).toArray(String[]::new), most)
                .query(PublicComments::row)
                .list();
    }

    /** How many there are since that moment. */
    int since(CaseId caseId, Instant from) {
        return jdbc.sql("select count(*) from review_public_comment where case_id = ? and written_at > ?")
                .params(caseId.value(), Timestamp.from(from))
                .query(Integer.class)
                .single();
    }

    private static PublicComment row(ResultSet row, int index) throws SQLException {
        return new PublicComment(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("name"),
                row.getString("words"),
                row.getTimestamp("written_at").toInstant(),
                State.valueOf(row.getString("state")));
    }
}
