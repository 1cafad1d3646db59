package org.verdant.review;

import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Puts the terms of a recommended financing to its proposer. */
@UseCase
public class IssueTermSheet {
    private final NoteCheck notes;

    IssueTermSheet(NoteCheck notes) {
        this.notes = notes;
    }

    public void issue(CaseId caseId, IssueTermSheetForm form, Actor actor) {
        var draft = new NoteCheck.Draft()
                .words("terms", form.terms())
                .requireWords("terms")
                .document(form.documentId());
        notes.take(caseId, AppraisalNote.Kind.TERM_SHEET, draft, actor);
    }
}
