package org.verdant.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/**
 * One version of an agreement.
 *
 * @param n from 1
 * @param proposalVersion the version of the proposal that it is about, with the hash of its content
 * @param text the document that is signed, or null when it is signed as the page shows it
 * @param ipAnnex the terms on intellectual property; never null where the kind needs them
 */
public record AgreementTerms(
        int n,
        AgreementKind kind,
        int proposalVersion,
        String contentHash,
        @Nullable DocumentId text,
        @Nullable DocumentId ipAnnex,
        PersonId preparedBy,
        Instant preparedAt) {
    public AgreementTerms {
        if (kind.needsIpAnnex() && ipAnnex == null) {
            throw new IllegalArgumentException(kind + " without an annex on intellectual property");
        }
    }
}
