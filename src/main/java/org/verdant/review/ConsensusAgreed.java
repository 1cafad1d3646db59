package org.verdant.review;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A panel whose scores lay apart agreed on one judgement. */
public record ConsensusAgreed(CaseId caseId, PersonId actor, int round, String total) implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("round", Integer.toString(round), "total", total);
    }
}
