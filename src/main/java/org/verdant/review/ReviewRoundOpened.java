package org.verdant.review;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A round of review began. */
public record ReviewRoundOpened(CaseId caseId, int round, String workingGroup, int panelSize) implements AuditedEvent {
    @Override
    public PersonId actor() {
        return PersonId.SYSTEM;
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "round", Integer.toString(round),
                "workingGroup", workingGroup,
                "panelSize", Integer.toString(panelSize));
    }
}
