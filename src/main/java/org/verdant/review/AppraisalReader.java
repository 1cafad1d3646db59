package org.verdant.review;

import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** What was said on the way of a financing: about its concept, its mandate, its terms. */
@Component
public class AppraisalReader {
    private final AppraisalNotes notes;

    AppraisalReader(AppraisalNotes notes) {
        this.notes = notes;
    }

    /** In the order in which it was said. */
    public List<AppraisalNote> of(CaseId caseId) {
        return notes.of(caseId);
    }
}
