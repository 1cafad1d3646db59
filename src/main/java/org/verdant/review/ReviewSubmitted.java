package org.verdant.review;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A reviewer's judgement of one version of a file is in. */
public record ReviewSubmitted(
        CaseId caseId, PersonId actor, int round, String total, Recommendation recommendation, int version)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of(
                "round", Integer.toString(round),
                "total", total,
                "recommendation", recommendation.name(),
                "version", Integer.toString(version));
    }
}
