package org.verdant.review;

import java.util.Map;
import java.util.UUID;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A public comment was shown to everybody, or hidden. */
public record PublicCommentModerated(CaseId caseId, PersonId actor, UUID comment, PublicComment.State state)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("comment", comment.toString(), "state", state.name());
    }
}
