package org.verdant.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Which open files are looked at again, and what came of it. */
@Repository
class Reevaluations {
    private static final String CARDS = """
            select r.*, f.files, f.done, f.found, f.cleared, f.counted, f.failed
              from reevaluation r cross join lateral (
                   select count(*) as files, count(result) as done, count(*) filter (where result = 'FOUND') as found,
                          count(*) filter (where result = 'CLEARED') as cleared, count(*) filter (where result = 'COUNTED') as counted,
                          count(*) filter (where result = 'FAILED') as failed
                     from reevaluation_file where reevaluation_id = r.id) f
            """;

    private static final String[] ENDED = Arrays.stream(Status.values())
            .filter(Status::ended)
            .map(Status::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    Reevaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file whose turn it is. */
    record Turn(UUID reevaluation, CaseId caseId, LocalDate since) {}

    void add(UUID id, Reevaluation.Cause cause, String subject, LocalDate since, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into reevaluation (id, cause, subject, since, started_by, started_at)
                        values (:id, :cause, :subject, :since, :by, :now)""")
                .param("id", id)
                .param("cause", cause.name())
                .param("subject", subject)
                .param("since", since)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Puts every open file that names the country on the list. */
    void listNaming(UUID id, String country) {
        list(id, "countries @> array[cast(:subject as text)]", country);
    }

    /** Puts every open file with a party of that name on the list. */
    void listWith(UUID id, String party) {
        list(
                id,
                "(lower(lead_organisation_name) = lower(:subject)"
                        + " or position(lower(:subject) in lower(content::text)) > 0)",
                party);
    }

    private void list(UUID id, String which, String subject) {
        jdbc.sql("insert into reevaluation_file (reevaluation_id, case_id) select :id, id from proposal"
                        + " where submitted_at is not null and status <> all(:ended) and " + which)
                .param("id", id)
                .param("ended", ENDED)
                .param("subject", subject)
                .update();
    }

    /** The next files, held for this transaction; those that another node holds are left to it. */
    List<Turn> next(int most) {
        return jdbc.sql("""
                        select f.reevaluation_id, f.case_id, r.since
                          from reevaluation r join reevaluation_file f on f.reevaluation_id = r.id
                         where r.finished_at is null and f.result is null
                         order by r.started_at, r.id, f.case_id limit :most for update of f skip locked""")
                .param("most", most)
                .query((row, n) -> new Turn(
                        row.getObject("reevaluation_id", UUID.class),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    void done(Turn turn, Reevaluation.Result result, Instant now) {
        jdbc.sql("""
                        update reevaluation_file set result = :result, looked_at = :now
                         where reevaluation_id = :id and case_id = :case""")
                .param("result", result.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", turn.reevaluation())
                .param("case", turn.caseId().value())
                .update();
    }

    /** Closes those for which nothing waits any more; answers them. */
    List<UUID> finish(Instant now) {
        return jdbc.sql("""
                        update reevaluation r set finished_at = :now
                         where finished_at is null and not exists (select 1 from reevaluation_file f
                                                                    where f.reevaluation_id = r.id and f.result is null)
                        returning id""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from reevaluation").query(Long.class).single();
    }

    Optional<Reevaluation> find(UUID id) {
        return jdbc.sql(CARDS + "where r.id = :id")
                .param("id", id)
                .query(Reevaluations::card)
                .optional();
    }

    /** The newest first, before the given one. */
    List<Reevaluation> newest(@Nullable Instant before, @Nullable UUID beforeId, int limit) {
        return jdbc.sql(CARDS + """
                        where cast(:before as timestamptz) is null or (r.started_at, r.id) < (cast(:before as timestamptz), cast(:id as uuid))
                        order by r.started_at desc, r.id desc limit :limit""")
                .param("before", before == null ? null : before.atOffset(ZoneOffset.UTC))
                .param("id", beforeId)
                .param("limit", limit)
                .query(Reevaluations::card)
                .list();
    }

    private static Reevaluation card(ResultSet row, int n) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Reevaluation(
                row.getObject("id", UUID.class),
                Reevaluation.Cause.valueOf(row.getString("cause")),
                row.getString("subject"),
                row.getObject("since", LocalDate.class),
                new PersonId(row.getObject("started_by", UUID.class)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getInt("files"),
                row.getInt("done"),
                row.getInt("found"),
                row.getInt("cleared"),
                row.getInt("counted"),
                row.getInt("failed"));
    }
}
