package org.verdant.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalEvents.ProjectRevised;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Makes an accepted change of a running project its new version. Refuses one that was made for an older version ({@code version-changed}). */
@UseCase
public class ReviseProject {
    private final Filing filing;
    private final Versions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviseProject(Filing filing, Versions versions, ApplicationEventPublisher events, Clock clock) {
        this.filing = filing;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Files the changed content of an approved change as a new version.
     *
     * @param by who asked for the change
     */
    public void revise(CaseId caseId, JsonNode content, int baseVersion, PersonId by) {
        var proposal = filing.lock(caseId);
        var current = versions.last(caseId).map(VersionCard::n).orElse(0);
        if (current != baseVersion) {
            throw new Conflict("version-changed", baseVersion, current);
        }
        var now = clock.instant();
        proposal.revise(content, by, now);
        var hash = filing.file(proposal, by, now);
        filing.refresh(proposal);
        events.publishEvent(new ProjectRevised(caseId, by, current + 1, hash));
    }
}
