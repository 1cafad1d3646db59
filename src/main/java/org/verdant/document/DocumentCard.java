package org.verdant.document;

import java.time.Instant;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/**
 * What is known of one stored attachment. It never changes after it was stored.
 *
 * @param kind what it is for, a code of the caller: {@code AGENDA}, {@code PROOF}
 * @param fileName cleaned: no path, no control characters, no marks that turn the direction of writing
 * @param mediaType found in the content, never taken from the sender's word
 * @param size in bytes
 * @param sha256 of the content, in lower-case hexadecimal digits
 */
public record DocumentCard(
        DocumentId id,
        CaseId caseId,
        String kind,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        PersonId storedBy,
        Instant storedAt) {}
