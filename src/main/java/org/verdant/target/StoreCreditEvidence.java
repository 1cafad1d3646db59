package org.verdant.target;

import java.io.InputStream;
import java.util.UUID;
import org.verdant.document.DocumentCard;
import org.verdant.document.StoreDocument;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/**
 * Stores the paper behind what a coordinator is about to ask for: the change of a credit, or a credit entered later. It belongs to no
 * file, so that the side whose credit is looked at does not find it among its own.
 */
@UseCase
public class StoreCreditEvidence {
    /** The kind of these documents. */
    public static final String KIND = "CREDIT_EVIDENCE";

    private final StoreDocument storing;

    StoreCreditEvidence(StoreDocument storing) {
        this.storing = storing;
    }

    /**
     * Stores a document that belongs to no file.
     *
     * @param bytes read once to its end and not closed
     */
    public DocumentCard store(String fileName, InputStream bytes, Actor actor) {
        if (!actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)) {
            throw new Forbidden("forbidden");
        }
        return storing.store(new CaseId(UUID.randomUUID()), KIND, fileName, bytes, actor);
    }
}
