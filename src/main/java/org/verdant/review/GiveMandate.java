package org.verdant.review;

import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Takes in the letter with which a proposer mandates the appraisal of its financing. */
@UseCase
public class GiveMandate {
    private final NoteCheck notes;

    GiveMandate(NoteCheck notes) {
        this.notes = notes;
    }

    public void give(CaseId caseId, GiveMandateForm form, Actor actor) {
        var draft = new NoteCheck.Draft().document(form.documentId()).requireDocument();
        notes.take(caseId, AppraisalNote.Kind.MANDATE, draft, actor);
    }
}
