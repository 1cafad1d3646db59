package org.verdant.review;

import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Clears the concept of a financing, from then on good for nine months, or refuses it with a reason. */
@UseCase
public class ReviewConcept {
    private final NoteCheck notes;

    ReviewConcept(NoteCheck notes) {
        this.notes = notes;
    }

    public void review(CaseId caseId, ReviewConceptForm form, Actor actor) {
        var draft = new NoteCheck.Draft().outcome(form.outcome()).words("comment", form.comment());
        if (form.outcome() == ReviewConceptForm.Outcome.REFUSE) {
            draft.requireWords("comment");
        }
        notes.take(caseId, AppraisalNote.Kind.CONCEPT, draft, actor);
    }
}
