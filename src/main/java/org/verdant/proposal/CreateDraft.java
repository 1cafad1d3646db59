package org.verdant.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.identity.Directory;
import org.verdant.proposal.ProposalEvents.ProposalDrafted;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/**
 * Begins a draft in the name of the proposer's organisation. Refuses a track that is not open ({@code track-not-open}); what was
 * typed may be incomplete and even wrong.
 */
@UseCase
public class CreateDraft {
    private final Proposals proposals;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CreateDraft(Proposals proposals, Directory directory, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public CaseId create(Track track, JsonNode typed, Actor actor) {
        if (!actor.has(Role.PROPOSER)) {
            throw new Forbidden("forbidden");
        }
        if (!track.isOpen()) {
            throw new Invalid("track-not-open", List.of(FieldError.of("track", "track-not-open")));
        }
        var organisation = directory.organisation(actor.organisation());
        var lead = new Lead(organisation.id(), organisation.name(), organisation.country());
        var id = new CaseId(UUID.randomUUID());
        var stamp = new Proposal.Stamp(actor.person(), clock.instant());
        proposals.add(Proposal.draft(id, track, lead, typed, stamp));
        events.publishEvent(new ProposalDrafted(id, actor.person(), track));
        return id;
    }
}
