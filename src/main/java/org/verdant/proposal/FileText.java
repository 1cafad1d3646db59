package org.verdant.proposal;

import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/**
 * Files a new version of a text while its drafting group has it. What {@link TextDesk#require} says is refused, and a text that is the
 * same as the last version ({@code text-unchanged}).
 */
@UseCase
public class FileText {
    private final TextDesk desk;

    FileText(TextDesk desk) {
        this.desk = desk;
    }

    public void file(CaseId caseId, TextForm form, Actor actor) {
        desk.require(caseId, actor);
        if (form.text() == null || form.text().isBlank()) {
            throw new Invalid(FieldError.of("text", "required"));
        }
        if (!desk.file(caseId, form.text(), form.note(), actor)) {
            throw new Invalid(FieldError.of("text", "text-unchanged"));
        }
    }
}
