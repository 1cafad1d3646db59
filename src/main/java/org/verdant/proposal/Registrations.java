package org.verdant.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether a file is registered for C1.1, and was so before it is held (K3, {@code domain.md} 4.8): what is registered afterwards is not. */
@Component
class Registrations {
    private final Versions versions;
    private final ContentReader contents;

    Registrations(Versions versions, ContentReader contents) {
        this.versions = versions;
        this.contents = contents;
    }

    /** @param begins the first moment of the event: the last version that was handed in before it decides */
    boolean isInTime(Proposal proposal, Instant begins) {
        if (proposal.track() == Track.ACTIVITY || !asks(proposal, proposal.content())) {
            return proposal.track() == Track.ACTIVITY;
        }
        var filed = versions.of(proposal.id());
        return filed.isEmpty()
                || filed.stream()
                        .filter(version -> version.submittedAt().isBefore(begins))
                        .reduce((earlier, later) -> later)
                        .filter(version -> asks(proposal, versions.content(proposal.id(), version.n())))
                        .isPresent();
    }

    private boolean asks(Proposal proposal, JsonNode content) {
        return contents.read(proposal.track(), content).content().event().countsToActivities();
    }
}
