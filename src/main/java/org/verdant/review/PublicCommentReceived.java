package org.verdant.review;

import java.util.Map;
import java.util.UUID;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Somebody who did not sign in commented on a disclosed file. */
public record PublicCommentReceived(CaseId caseId, UUID comment) implements AuditedEvent {
    @Override
    public PersonId actor() {
        return PersonId.SYSTEM;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("comment", comment.toString());
    }
}
