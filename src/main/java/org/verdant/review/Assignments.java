package org.verdant.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.PersonId;

/** Who was asked to review what. */
@Repository
class Assignments {
    private final JdbcClient jdbc;

    Assignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Assignment assignment) {
        jdbc.sql("""
                insert into review_assignment (id, case_id, round, seat, reviewer, assigned_by, assigned_at, state, flag_reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(assignment.id(), assignment.caseId().value(), assignment.round(), assignment.seat())
                .params(assignment.reviewer().value(), assignment.assignedBy().value())
                .params(
                        Timestamp.from(assignment.assignedAt()),
                        assignment.state().name(),
                        assignment.flagReason())
                .update();
    }

    /** By round and seat, in the order in which they were asked. */
    List<Assignment> of(CaseId caseId) {
        return jdbc.sql("select * from review_assignment where case_id = ? order by round, seat, assigned_at, id")
                .param(caseId.value())
                .query(Assignments::assignment)
                .list();
    }

    /** What this person has open on the file; refuses with {@code review-not-open} when there is nothing. */
    Assignment open(CaseId caseId, PersonId reviewer) {
        return openOf(caseId).stream()
                .filter(assignment -> assignment.reviewer().equals(reviewer))
                .findFirst()
                .orElseThrow(() -> new Conflict("review-not-open"));
    }

    List<Assignment> openOf(CaseId caseId) {
        return of(caseId).stream().filter(Assignment::open).toList();
    }

    List<Assignment> openOf(CaseId caseId, int seat) {
        return openOf(caseId).stream()
                .filter(assignment -> assignment.seat() == seat)
                .toList();
    }

    /** Who has a seat in the round: is asked, reviews, or has reviewed. */
    List<Assignment> seated(Round round) {
        return of(round.caseId()).stream()
                .filter(assignment -> assignment.round() == round.number() && assignment.seated())
                .toList();
    }

    /** A conflict came to light: what was sent does not count. */
    void voided(Assignment assignment, String statement, Instant at) {
        jdbc.sql("update review_assignment set state = 'VOIDED', statement = ?, ended_at = ? where id = ?")
                .params(statement, Timestamp.from(at), assignment.id())
                .update();
    }

    void declare(Assignment assignment, AssignmentState state, @Nullable String statement, Instant at) {
        jdbc.sql("update review_assignment set state = ?, statement = ?, declared_at = ?, ended_at = ? where id = ?")
                .params(state.name(), statement, Timestamp.from(at))
                .params(state == AssignmentState.CONFLICTED ? Timestamp.from(at) : null, assignment.id())
                .update();
    }

    void end(Assignment assignment, AssignmentState state, Instant at) {
        jdbc.sql("update review_assignment set state = ?, ended_at = ? where id = ?")
                .params(state.name(), Timestamp.from(at), assignment.id())
                .update();
    }

    void remind(Assignment assignment, Instant at) {
        jdbc.sql("update review_assignment set reminded_at = ? where id = ?")
                .params(Timestamp.from(at), assignment.id())
                .update();
    }

    /** How many reviews each person has open; people without any are left out. */
    Map<PersonId, Integer> loads() {
        record Load(PersonId reviewer, int open) {}
        return jdbc
                .sql("""
                select reviewer, count(*) as open from review_assignment
                where state in ('ASSIGNED', 'DECLARED') group by reviewer""")
                .query((row, index) ->
                        new Load(new PersonId(row.getObject("reviewer", UUID.class)), row.getInt("open")))
                .list()
                .stream()
                .collect(Collectors.toMap(Load::reviewer, Load::open));
    }

    /** Why that person is out of the file, if so. */
    Optional<AssignmentState> barred(List<Assignment> assignments, PersonId person) {
        return assignments.stream()
                .filter(assignment -> assignment.reviewer().equals(person) && assignment.barsAnother())
                .map(Assignment::state)
                .findFirst();
    }

    private static Assignment assignment(ResultSet row, int index) throws SQLException {
        return new Assignment(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("round"),
                row.getInt("seat"),
                new PersonId(row.getObject("reviewer", UUID.class)),
                new PersonId(row.getObject("assigned_by", UUID.class)),
                row.getTimestamp("assigned_at").toInstant(),
                AssignmentState.valueOf(row.getString("state")),
                row.getString("flag_reason"));
    }
}
