package org.verdant.target;

import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Says which figure beside a counter a file belongs to from now on. */
@UseCase
public class MarkShadow {
    /** @param figure null when it belongs to none any more: counted, refused, cancelled */
    public void mark(CaseId caseId, TargetCode target, @Nullable ShadowFigure figure) {
        throw new UnsupportedOperationException("not yet");
    }
}
