package org.verdant.proposal;

import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Moves a text to where its process is. Refuses a move that makes no sense: a diagram that asks for one is wrong. */
@UseCase
public class AdvanceText {
    private final Texts texts;

    AdvanceText(Texts texts) {
        this.texts = texts;
    }

    public void advance(CaseId caseId, TextStage next) {
        var stage = texts.lock(caseId);
        if (!stage.mayBecome(next) || next == TextStage.ADOPTED) {
            throw new IllegalStateException(caseId + ": its text cannot go from " + stage + " to " + next);
        }
        texts.move(caseId, next);
    }
}
