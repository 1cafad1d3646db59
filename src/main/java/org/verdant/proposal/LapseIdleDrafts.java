package org.verdant.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalEvents.ProposalAdvanced;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.Deadlines;

/**
 * Ends the drafts that nobody has touched for as long as {@code deadlines.dmn} allows. They stay readable for their proposers; only
 * working on them is over.
 */
@UseCase
public class LapseIdleDrafts {
    /** The row of {@code deadlines.dmn} that says how long a draft may be idle. */
    static final String STEP = "draft";

    private static final int AT_ONCE = 100;

    private final Proposals proposals;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LapseIdleDrafts(Proposals proposals, Deadlines deadlines, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the longest idle ones first, a limited number at once; answers how many. */
    public int lapse() {
        var now = clock.instant();
        var idle = Arrays.stream(Track.values())
                .filter(Track::isOpen)
                .flatMap(track -> idle(track, now).stream())
                .toList();
        idle.forEach(draft -> end(draft, now));
        return idle.size();
    }

    private List<Proposal> idle(Track track, Instant now) {
        var allowed = deadlines.of(track.name(), STEP).time();
        return proposals.idleDrafts(track, now.minus(allowed), AT_ONCE);
    }

    private void end(Proposal draft, Instant now) {
        draft.advance(Status.LAPSED, now);
        proposals.save(draft);
        events.publishEvent(new ProposalAdvanced(draft.id(), PersonId.SYSTEM, Status.DRAFT, Status.LAPSED));
    }
}
