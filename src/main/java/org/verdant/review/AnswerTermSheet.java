package org.verdant.review;

import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Takes in whether the proposer agrees to the terms, or what should change. */
@UseCase
public class AnswerTermSheet {
    private final NoteCheck notes;

    AnswerTermSheet(NoteCheck notes) {
        this.notes = notes;
    }

    public void answer(CaseId caseId, AnswerTermSheetForm form, Actor actor) {
        var draft = new NoteCheck.Draft().outcome(form.outcome()).words("comment", form.comment());
        if (form.outcome() == AnswerTermSheetForm.Outcome.CHANGE) {
            draft.requireWords("comment");
        }
        notes.take(caseId, AppraisalNote.Kind.ANSWER, draft, actor);
    }
}
