package org.verdant.workflow;

import org.jspecify.annotations.Nullable;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** What the answer to a completed step says of the file beside the step itself: its status, its credits. One bean a part. */
public interface CompletionPart {
    /** The name of the part in the API's answer: {@code proposal}, {@code credits}. */
    String name();

    /** The part as the API shows it; null when the file has nothing of the kind. */
    @Nullable
    Object of(CaseId caseId, Actor actor);
}
