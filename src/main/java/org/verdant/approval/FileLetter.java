package org.verdant.approval;

import java.io.InputStream;
import org.verdant.document.StoreDocument;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Keeps the letter of a settled decision with the documents of its file. */
@UseCase
public class FileLetter {
    /** What the stored letters are among the documents of a file. */
    public static final String KIND = "LETTER";

    private final StoreDocument storeDocument;
    private final Decisions decisions;

    FileLetter(StoreDocument storeDocument, Decisions decisions) {
        this.storeDocument = storeDocument;
        this.decisions = decisions;
    }

    /**
     * Keeps the letter of a decision with the file.
     *
     * @param round of the decision that the letter tells
     */
    public void file(CaseId caseId, int round, String fileName, InputStream bytes, Actor actor) {
        var card = storeDocument.store(caseId, KIND, fileName, bytes, actor);
        decisions.letter(caseId, round, card.id());
    }
}
