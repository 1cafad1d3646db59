package org.verdant.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;

/** One run of the review of a file, as it is stored. */
record Round(
        CaseId caseId,
        int number,
        String track,
        String workingGroup,
        int panelSize,
        Instant startedAt,
        @Nullable String outcome,
        @Nullable Instant concludedAt) {
    boolean concluded() {
        return outcome != null;
    }
}
