package org.verdant.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.shared.Stale;

/**
 * What somebody asks for, from the first draft to the end. Its transitions refuse what makes no sense at its status; what comes next
 * is the process's to say. The version grows with every change.
 */
public final class Proposal {
    static final int POSTPONEMENTS = 2;

    private final CaseId id;
    private final Track track;
    private final Lead lead;
    private final PersonId createdBy;
    private final Instant createdAt;
    private int version;
    private int read;
    private Status status;
    private JsonNode content;
    private PersonId changedBy;
    private Instant changedAt;
    private @Nullable String number;
    private @Nullable Instant submittedAt;
    private int submissions;
    private int postponements;
    private @Nullable String endReason;

    private Proposal(CaseId id, Track track, Lead lead, Stamp created, JsonNode content) {
        this.id = id;
        this.track = track;
        this.lead = lead;
        this.createdBy = created.by();
        this.createdAt = created.at();
        this.changedBy = created.by();
        this.changedAt = created.at();
        this.status = Status.DRAFT;
        this.content = content;
    }

    /** Who did something when. */
    record Stamp(PersonId by, Instant at) {}

    /** Where a stored proposal stands. */
    record Standing(
            int version,
            Status status,
            Stamp changed,
            @Nullable String number,
            @Nullable Instant submittedAt,
            int submissions,
            int postponements,
            @Nullable String endReason) {}

    static Proposal draft(CaseId id, Track track, Lead lead, JsonNode content, Stamp created) {
        return new Proposal(id, track, lead, created, content);
    }

    static Proposal stored(CaseId id, Track track, Lead lead, Stamp created, JsonNode content, Standing standing) {
        var proposal = new Proposal(id, track, lead, created, content);
        proposal.version = standing.version();
        proposal.read = standing.version();
        proposal.status = standing.status();
        proposal.changedBy = standing.changed().by();
        proposal.changedAt = standing.changed().at();
        proposal.number = standing.number();
        proposal.submittedAt = standing.submittedAt();
        proposal.submissions = standing.submissions();
        proposal.postponements = standing.postponements();
        proposal.endReason = standing.endReason();
        return proposal;
    }

    /** Takes over what was typed; refuses an older version and a proposal that was handed in. */
    void edit(JsonNode typed, int seen, Actor actor, Instant now) {
        requireEditable();
        requireVersion(seen);
        content = typed;
        changed(actor.person(), now);
    }

    void submit(String newNumber, Actor actor, Instant now) {
        if (status != Status.DRAFT) {
            throw new Conflict("already-submitted");
        }
        number = newNumber;
        submittedAt = now;
        submissions = 1;
        status = Status.SCREENING;
        changed(actor.person(), now);
    }

    /** Hands in again what was returned, or changed with an answer to the panel; the process moves the status on. */
    void resubmit(Actor actor, Instant now) {
        if (status == Status.DRAFT || !status.editable()) {
            throw new Conflict("not-returned");
        }
        submissions++;
        changed(actor.person(), now);
    }

    /** Goes back to what was filed last: the time to change it is over. */
    void restore(JsonNode filed, Instant now) {
        content = filed;
        changed(PersonId.SYSTEM, now);
    }

    void advance(Status next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(id + " cannot go from " + status + " to " + next);
        }
        status = next;
        changed(PersonId.SYSTEM, now);
    }

    /** Remembers why it ended, once a milestone of the process ended it. */
    void ended(String reason, PersonId by, Instant now) {
        endReason = reason;
        changed(by, now);
    }

    void postpone(JsonNode withNewDates, Actor actor, Instant now) {
        if (status != Status.APPROVED) {
            throw new Conflict("not-awaiting-event");
        }
        if (postponements >= POSTPONEMENTS) {
            throw new Conflict("postponed-twice");
        }
        postponements++;
        content = withNewDates;
        changed(actor.person(), now);
    }

    /** Takes over an accepted change of a running project. */
    void revise(JsonNode changedContent, PersonId by, Instant now) {
        if (status != Status.RUNNING) {
            throw new Conflict("not-running");
        }
        content = changedContent;
        changed(by, now);
    }

    void requireVersion(int seen) {
        if (seen != version) {
            throw new Stale("version-conflict");
        }
    }

    void requireEditable() {
        if (!status.editable()) {
            throw new Conflict(track == Track.GOVERNANCE && status.adopted() ? "text-frozen" : "not-editable");
        }
    }

    private void changed(PersonId by, Instant at) {
        version++;
        changedBy = by;
        changedAt = at;
    }

    /** Whether the actor is one of those who may work on it: a proposer of the lead organisation. */
    public boolean isOf(Actor actor) {
        return actor.has(Role.PROPOSER) && actor.organisation().equals(lead.organisation());
    }

    public CaseId id() {
        return id;
    }

    /** The tabs of its page that its track adds; none while it is a draft. */
    public List<String> tabs() {
        return number == null ? List.of() : track.tabs();
    }

    public Track track() {
        return track;
    }

    public Lead lead() {
        return lead;
    }

    public PersonId createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }

    /** The version as it was read from the database. */
    int read() {
        return read;
    }

    public Status status() {
        return status;
    }

    /** As typed. */
    public JsonNode content() {
        return content;
    }

    public PersonId changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable String number() {
        return number;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** How often it was handed in. */
    public int submissions() {
        return submissions;
    }

    public int postponements() {
        return postponements;
    }

    /** Why it was withdrawn or cancelled. */
    public @Nullable String endReason() {
        return endReason;
    }
}
