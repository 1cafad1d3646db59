package org.verdant.approval;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** An authority decided on one version of a proposal; the hash is that of the version's content. */
public record ProposalDecided(
        CaseId caseId,
        PersonId actor,
        DecisionOutcome outcome,
        Role authority,
        int version,
        String contentHash,
        int conditions,
        DecisionView.Place place)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of(
                "outcome", outcome.name(),
                "authority", authority.code(),
                "version", Integer.toString(version),
                "contentHash", contentHash,
                "conditions", Integer.toString(conditions),
                "round", Integer.toString(place.round()),
                "level", Integer.toString(place.level()),
                "settled", Boolean.toString(place.settled()));
    }
}
