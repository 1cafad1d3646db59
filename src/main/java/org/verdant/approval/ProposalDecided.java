package org.verdant.approval;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** An authority decided on one version of a proposal. */
public record ProposalDecided(CaseId caseId, PersonId actor, DecisionView decision) implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of(
                "outcome", decision.outcome().name(),
                "authority", decision.authority().code(),
                "version", Integer.toString(decision.version()),
                "contentHash", decision.contentHash(),
                "conditions", Integer.toString(decision.conditions().size()));
    }
}
