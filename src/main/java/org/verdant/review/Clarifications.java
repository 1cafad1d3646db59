package org.verdant.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/** Questions to proposers and their answers. An answer is written once, never changed. */
@Repository
class Clarifications {
    private final JdbcClient jdbc;
    private final Clock clock;

    Clarifications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ask(Round round, int number, String question, int version, PersonId by) {
        jdbc.sql("""
                insert into review_clarification (case_id, round, number, question, asked_version, asked_by, asked_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(round.caseId().value(), round.number(), number, question, version)
                .params(by.value(), now())
                .update();
    }

    /** @param version of the proposal that stands with the answer */
    void answer(Round round, int number, Answers.Sound answer, int version, PersonId by) {
        jdbc.sql("""
                update review_clarification set answer = ?, documents = ?, version = ?, answered_by = ?, answered_at = ?
                where case_id = ? and round = ? and number = ?""")
                .param(answer.text())
                .params(answer.documents().stream().map(DocumentId::value).toArray(UUID[]::new), version)
                .params(by.value(), now())
                .params(round.caseId().value(), round.number(), number)
                .update();
    }

    void close(Round round, int number) {
        jdbc.sql("update review_clarification set closed_at = ? where case_id = ? and round = ? and number = ?")
                .params(now(), round.caseId().value(), round.number(), number)
                .update();
    }

    /** In the order in which they were asked. */
    List<Clarification> of(Round round) {
        return jdbc.sql("select * from review_clarification where case_id = ? and round = ? order by number")
                .params(round.caseId().value(), round.number())
                .query(Clarifications::clarification)
                .list();
    }

    Optional<Clarification> open(Round round) {
        return of(round).stream().filter(Clarification::open).findFirst();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Clarification clarification(ResultSet row, int index) throws SQLException {
        return new Clarification(
                row.getInt("number"),
                row.getString("question"),
                row.getTimestamp("asked_at").toInstant(),
                row.getInt("asked_version"),
                row.getString("answer"),
                Arrays.stream((UUID[]) row.getArray("documents").getArray())
                        .map(DocumentId::new)
                        .toList(),
                row.getObject("version", Integer.class),
                Rounds.instant(row.getTimestamp("answered_at")),
                Rounds.instant(row.getTimestamp("closed_at")));
    }
}
