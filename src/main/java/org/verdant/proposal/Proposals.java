package org.verdant.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.NotFound;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Stale;

/** All proposals. */
@Repository
class Proposals {
    private static final int LONGEST = 400_000;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final ContentReader contents;

    Proposals(JdbcClient jdbc, ObjectMapper json, ContentReader contents) {
        this.jdbc = jdbc;
        this.json = json;
        this.contents = contents;
    }

    /** As it stands now; refuses an unknown one with {@code not-found}. */
    Proposal require(CaseId id) {
        return find(id, "").orElseThrow(() -> new NotFound("not-found"));
    }

    Optional<Proposal> find(CaseId id) {
        return find(id, "");
    }

    /** Held for this transaction. */
    Proposal lock(CaseId id) {
        return find(id, " for update").orElseThrow(() -> new NotFound("not-found"));
    }

    private Optional<Proposal> find(CaseId id, String lock) {
        return jdbc.sql("select * from proposal where id = ?" + lock)
                .param(id.value())
                .query(this::row)
                .optional();
    }

    /** Those, in that order. */
    List<Proposal> all(List<CaseId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var order = ids.stream().map(CaseId::value).toList();
        return jdbc
                .sql("select * from proposal where id in (:ids)")
                .param("ids", order)
                .query(this::row)
                .list()
                .stream()
                .sorted(Comparator.comparingInt(
                        proposal -> order.indexOf(proposal.id().value())))
                .toList();
    }

    void add(Proposal proposal) {
        jdbc.sql("""
                        insert into proposal (id, track, status, version, content, lead_organisation, lead_organisation_name,
                                              lead_country, created_by, created_at, changed_by, changed_at)
                        values (?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        proposal.id().value(),
                        proposal.track().name(),
                        proposal.status().name(),
                        proposal.version(),
                        text(proposal.content()))
                .params(
                        proposal.lead().organisation().value(),
                        proposal.lead().name(),
                        proposal.lead().country().value())
                .params(proposal.createdBy().value(), Timestamp.from(proposal.createdAt()))
                .params(proposal.changedBy().value(), Timestamp.from(proposal.changedAt()))
                .update();
        index(proposal);
    }

    /** Refuses with {@code version-conflict} when it was changed since it was read. */
    void save(Proposal proposal) {
        var rows = jdbc.sql("""
                        update proposal set number = ?, status = ?, version = ?, content = cast(? as jsonb), changed_by = ?,
                               changed_at = ?, submitted_at = ?, submissions = ?, postponements = ?, end_reason = ?
                         where id = ? and version = ?""")
                .params(
                        proposal.number(),
                        proposal.status().name(),
                        proposal.version(),
                        text(proposal.content()),
                        proposal.changedBy().value(),
                        Timestamp.from(proposal.changedAt()))
                .params(
                        timestamp(proposal.submittedAt()),
                        proposal.submissions(),
                        proposal.postponements(),
                        proposal.endReason())
                .params(proposal.id().value(), proposal.read())
                .update();
        if (rows == 0) {
            throw new Stale("version-conflict");
        }
        index(proposal);
    }

    /** Drafts that were last changed before that instant, the oldest first, held for this transaction. */
    List<Proposal> idleDrafts(Track track, Instant before, int most) {
        return jdbc.sql("""
                        select * from proposal where status = 'DRAFT' and track = ? and changed_at < ?
                         order by changed_at limit ? for update skip locked""")
                .params(track.name(), Timestamp.from(before), most)
                .query(this::row)
                .list();
    }

    void remove(Proposal proposal) {
        jdbc.sql("delete from proposal where id = ?")
                .param(proposal.id().value())
                .update();
    }

    /** The next number of that track in that year. */
    long count(Track track, int year) {
        return jdbc.sql("""
                        insert into proposal_counter (track, year, last) values (?, ?, 1)
                        on conflict (track, year) do update set last = proposal_counter.last + 1 returning last""").params(track.name(), year).query(Long.class).single();
    }

    /** Who leads another file of the track that waits for its decision. */
    Set<OrganisationId> competitors(Proposal proposal) {
        return jdbc.sql("""
                        select distinct lead_organisation from proposal
                        where track = :track and id <> :id and lead_organisation <> :lead and status = any(:open)""")
                .param("track", proposal.track().name())
                .param("id", proposal.id().value())
                .param("lead", proposal.lead().organisation().value())
                .param(
                        "open",
                        Arrays.stream(Status.values())
                                .filter(Status::withdrawable)
                                .map(Status::name)
                                .toArray(String[]::new))
                .query((row, index) -> new OrganisationId(row.getObject("lead_organisation", UUID.class)))
                .set();
    }

    private void index(Proposal proposal) {
        var content = contents.read(proposal.track(), proposal.content()).content();
        var event = content.event();
        jdbc.sql("""
                        update proposal set title = ?, countries = ?, planned_start = ?, planned_end = ?, place = ?,
                               event_start = ?, event_end = ?, unit_cost_usd = ? where id = ?""")
                .params(Objects.requireNonNullElse(content.title(), ""), countries(proposal, content))
                .params(content.plannedStart(), content.plannedEnd(), event.place())
                .params(event.start(), event.end(), UnitCosts.of(content))
                .param(proposal.id().value())
                .update();
    }

    private static String[] countries(Proposal proposal, ProposalContent content) {
        return content.namedCountries(proposal.lead()).stream()
                .map(CountryCode::value)
                .toArray(String[]::new);
    }

    private Proposal row(ResultSet row, int n) throws SQLException {
        return Proposal.stored(
                new CaseId(row.getObject("id", UUID.class)),
                Track.valueOf(row.getString("track")),
                new Lead(
                        new OrganisationId(row.getObject("lead_organisation", UUID.class)),
                        row.getString("lead_organisation_name"),
                        CountryCode.of(row.getString("lead_country"))),
                stamp(row, "created"),
                tree(row.getString("content")),
                new Proposal.Standing(
                        row.getInt("version"),
                        Status.valueOf(row.getString("status")),
                        stamp(row, "changed"),
                        row.getString("number"),
                        instant(row.getTimestamp("submitted_at")),
                        row.getInt("submissions"),
                        row.getInt("postponements"),
                        row.getString("end_reason")));
    }

    private static Proposal.Stamp stamp(ResultSet row, String what) throws SQLException {
        return new Proposal.Stamp(
                new PersonId(row.getObject(what + "_by", UUID.class)),
                row.getTimestamp(what + "_at").toInstant());
    }

    static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored content is no JSON", broken);
        }
    }

    /** Refuses what no column can hold and what nobody types by hand. */
    private String text(JsonNode content) {
        var text = content.toString();
        if (text.length() > LONGEST) {
            throw new Invalid(FieldError.of("", "content-too-long", LONGEST));
        }
        if (text.contains("\\u0000")) {
            throw new Invalid(FieldError.of("", "malformed"));
        }
        return text;
    }
}
