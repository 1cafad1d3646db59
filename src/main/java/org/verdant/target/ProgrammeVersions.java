package org.verdant.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.Conflict;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;

/** Every version of the programme file, with who proposed it and who decided. */
@Repository
class ProgrammeVersions {
    private static final String CARDS =
            "select id, seq, number, state, sha256, base_sha256, reason, proposed_by, proposed_at, decided_by, decided_at, decision_reason"
                    + " from programme_version ";

    private final JdbcClient jdbc;

    ProgrammeVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One decision at a time; readers do not notice. */
    void lock() {
        jdbc.sql("lock table programme_version in share row exclusive mode").update();
    }

    /** The SHA-256 of what runs; nothing before the first start. */
    Optional<String> running() {
        return jdbc.sql("select sha256 from programme_version where number is not null order by number desc limit 1")
                .query(String.class)
                .optional();
    }

    /** What runs, word by word. */
    Optional<String> runningContent() {
        return jdbc.sql("select content from programme_version where number is not null order by number desc limit 1")
                .query(String.class)
                .optional();
    }

    /** Whether that file ran already, or runs. */
    boolean ran(String sha256) {
        return jdbc.sql("select exists (select 1 from programme_version where sha256 = :sha and state = 'IN_FORCE')")
                .param("sha", sha256)
                .query(Boolean.class)
                .single();
    }

    void addShipped(ProgrammeText text, String reason, Instant now) {
        jdbc.sql("""
                        insert into programme_version (id, content, sha256, reason, proposed_by, proposed_at, state, decided_by, decided_at, number)
                        select :id, :content, :sha, :reason, :system, :now, 'IN_FORCE', :system, :now, coalesce(max(number), 0) + 1
                          from programme_version""")
                .param("id", UUID.randomUUID())
                .param("content", text.content())
                .param("sha", text.sha256())
                .param("reason", reason)
                .param("system", PersonId.SYSTEM.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    UUID propose(ProgrammeText text, String base, String reason, PersonId by, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into programme_version (id, content, sha256, base_sha256, reason, proposed_by, proposed_at, state)
                        values (:id, :content, :sha, :base, :reason, :by, :now, 'PROPOSED')""")
                .param("id", id)
                .param("content", text.content())
                .param("sha", text.sha256())
                .param("base", base)
                .param("reason", reason)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Refuses one that was decided already ({@code programme-decided}). */
    ProgrammeVersion requireProposed(UUID id) {
        var version = require(id);
        if (version.state() != ProgrammeVersion.State.PROPOSED) {
            throw new Conflict("programme-decided");
        }
        return version;
    }

    void putInForce(UUID id, PersonId by, Instant now) {
        decide(id, "state = 'IN_FORCE', number = (select coalesce(max(number), 0) + 1 from programme_version)", by, now)
                .param("reason", null)
                .update();
    }

    void reject(UUID id, String reason, PersonId by, Instant now) {
        decide(id, "state = 'REJECTED'", by, now).param("reason", reason).update();
    }

    private JdbcClient.StatementSpec decide(UUID id, String how, PersonId by, Instant now) {
        return jdbc.sql("update programme_version set " + how
                        + ", decided_by = :by, decided_at = :now, decision_reason = :reason where id = :id")
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id);
    }

    ProgrammeVersion require(UUID id) {
        return jdbc.sql(CARDS + "where id = :id")
                .param("id", id)
                .query(ProgrammeVersions::card)
                .optional()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    String content(UUID id) {
        return jdbc.sql("select content from programme_version where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** Word by word what had that SHA-256 when it ran. */
    Optional<String> contentOf(@Nullable String sha256) {
        return jdbc.sql(
                        "select content from programme_version where sha256 = :sha and number is not null order by number desc limit 1")
                .param("sha", sha256)
                .query(String.class)
                .optional();
    }

    /** The newest first, after the given one. */
    List<ProgrammeVersion> newest(@Nullable UUID after, int limit) {
        return jdbc.sql(CARDS + """
                        where cast(:after as uuid) is null or seq < (select seq from programme_version where id = cast(:after as uuid))
                        order by seq desc limit :limit""")
                .param("after", after)
                .param("limit", limit)
                .query(ProgrammeVersions::card)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from programme_version")
                .query(Long.class)
                .single();
    }

    private static ProgrammeVersion card(ResultSet row, int n) throws SQLException {
        var by = row.getObject("decided_by", UUID.class);
        var at = row.getObject("decided_at", OffsetDateTime.class);
        return new ProgrammeVersion(
                row.getObject("id", UUID.class),
                row.getObject("number", Integer.class),
                ProgrammeVersion.State.valueOf(row.getString("state")),
                row.getString("sha256"),
                row.getString("base_sha256"),
                row.getString("reason"),
                new PersonId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                by == null ? null : new PersonId(by),
                at == null ? null : at.toInstant(),
                row.getString("decision_reason"));
    }
}
