package org.verdant.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.identity.Directory;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Forbidden;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** Finds an open step as its actor: there or not, allowed or not, still open or not is decided here and nowhere else. */
@Repository
class OpenTasks {
    private final JdbcClient jdbc;
    private final CaseParties parties;
    private final Directory directory;

    OpenTasks(JdbcClient jdbc, CaseParties parties, Directory directory) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.directory = directory;
    }

    private record Row(
            OpenTask task, @Nullable Role escalated, UUID leadOrganisation, UUID[] excluded, boolean suspended) {
        boolean isFor(Actor actor) {
            if (task.assignee() != null && actor.is(task.assignee())) {
                return true;
            }
            return isCandidate(actor, task.role()) || isCandidate(actor, escalated);
        }

        /** Proposers do the steps of their own organisation's files; nobody else does a step of his own organisation's file. */
        private boolean isCandidate(Actor actor, @Nullable Role role) {
            return role != null
                    && actor.has(role)
                    && (role != Role.FOCAL_POINT || isOf(actor.country()))
                    && (role == Role.PROPOSER) == actor.organisation().value().equals(leadOrganisation);
        }

        private boolean isOf(CountryCode country) {
            return task.country() == null || task.country().equals(country);
        }

        boolean excludes(Actor actor) {
            return Arrays.asList(excluded).contains(actor.person().value());
        }
    }

    /**
     * The step, if the actor has it or may take it.
     *
     * <p>Refuses with 404 when it is not there or not the actor's to see, 409 {@code already-done} when somebody finished it, 403
     * {@code four-eyes} when the actor did the step that this one checks, 409 {@code not-claimed} when somebody else has it, 409
     * {@code suspended} while the file is suspended.
     */
    OpenTask require(String taskId, Actor actor) {
        var row = visible(taskId, actor);
        if (row.suspended()) {
            throw new Conflict("suspended");
        }
        var task = row.task();
        if (task.assignee() != null && !actor.is(task.assignee())) {
            throw new Conflict("not-claimed", directory.person(task.assignee()).name());
        }
        return task;
    }

    /** The step, also when a colleague of the same group has it. */
    OpenTask see(String taskId, Actor actor) {
        return visible(taskId, actor).task();
    }

    /** Holds the file of the step for this transaction. */
    void lock(String taskId) {
        jdbc.sql("""
                select 1 from case_file f where f.case_id = (select case_id from work_item where task_id = ?) for update""").param(taskId).query(Integer.class).optional();
    }

    private Row visible(String taskId, Actor actor) {
        var row = find(taskId).orElseThrow(() -> gone(taskId, actor));
        if (!row.isFor(actor) || parties.isExcluded(row.task().caseId(), actor.person())) {
            throw new NotFound("not-found");
        }
        if (row.excludes(actor)) {
            throw new Forbidden("four-eyes");
        }
        return row;
    }

    private Optional<Row> find(String taskId) {
        return jdbc.sql("select * from work_item where task_id = ?")
                .param(taskId)
                .query(OpenTasks::row)
                .optional();
    }

    /** A finished step is a conflict for those who could have done it, and nothing at all for everybody else. */
    private RuntimeException gone(String taskId, Actor actor) {
        var mine = done(taskId, actor)
                .filter(step -> actor.person().value().equals(step.person())
                        || actor.roles().stream().anyMatch(role -> role.code().equals(step.role())));
        if (mine.isEmpty()) {
            return new NotFound("not-found");
        }
        var person = mine.get().person();
        return person == null || mine.get().cancelled()
                ? new Conflict(overtaken(mine.get().element()))
                : new Conflict(
                        "already-done", directory.person(new PersonId(person)).name());
    }

    private record Done(
            String element, @Nullable String role, @Nullable UUID person, boolean cancelled) {}

    private Optional<Done> done(String taskId, Actor actor) {
        return jdbc.sql("""
                select element, role, person, cancelled from case_step where task_id = ? and left_at is not null
                    and (role is distinct from 'focal-point' or for_country is null or for_country = ?)""")
                .params(taskId, actor.country().value())
                .query((row, number) -> new Done(
                        row.getString("element"),
                        row.getString("role"),
                        row.getObject("person", UUID.class),
                        row.getBoolean("cancelled")))
                .optional();
    }

    /** A silence that is over says so: it was consent. */
    private static String overtaken(String step) {
        return step.equals(SilenceProcedure.ANSWER_TEXT) ? "silence-over" : "no-longer-open";
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var task = new OpenTask(
                row.getString("task_id"),
                new org.verdant.shared.CaseId(row.getObject("case_id", UUID.class)),
                row.getString("key"),
                role(row.getString("role")),
                Timeline.person(row.getObject("assignee", UUID.class)),
                row.getTimestamp("created").toInstant(),
                row.getTimestamp("due").toInstant(),
                country(row.getString("for_country")));
        return new Row(
                task,
                role(row.getString("escalated_role")),
                row.getObject("lead_organisation", UUID.class),
                (UUID[]) row.getArray("excluded").getArray(),
                row.getBoolean("suspended"));
    }

    static @Nullable CountryCode country(@Nullable String code) {
        return code == null ? null : CountryCode.of(code);
    }

    private static @Nullable Role role(@Nullable String code) {
        return code == null ? null : Role.ofCode(code).orElseThrow();
    }
}
