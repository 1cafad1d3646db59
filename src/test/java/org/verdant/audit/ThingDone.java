package org.verdant.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Something that a test does. */
record ThingDone(@Nullable CaseId caseId, PersonId actor, Map<String, String> details) implements AuditedEvent {
    static ThingDone on(CaseId caseId, String what) {
        return new ThingDone(caseId, PersonId.SYSTEM, Map.of("what", what, "amount", "12.50"));
    }
}
