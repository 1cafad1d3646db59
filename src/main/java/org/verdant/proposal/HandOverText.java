package org.verdant.proposal;

import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Ends the drafting group's turn: the text, changed once more or as it was filed last, goes to its legal check. */
@UseCase
public class HandOverText {
    private final TextDesk desk;

    HandOverText(TextDesk desk) {
        this.desk = desk;
    }

    public void handOver(CaseId caseId, TextForm form, Actor actor) {
        desk.require(caseId, actor);
        if (form.text() != null && !form.text().isBlank()) {
            desk.file(caseId, form.text(), form.note(), actor);
        }
        desk.handOver(caseId);
    }
}
