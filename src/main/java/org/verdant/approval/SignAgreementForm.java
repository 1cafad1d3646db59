package org.verdant.approval;

import org.jspecify.annotations.Nullable;

/**
 * A party's signature.
 *
 * @param signatory name and function of who signs for the party
 * @param documentId the signed paper; needed when a coordinator records a party's letter
 */
public record SignAgreementForm(
        @Nullable String signatory, @Nullable String documentId) {}
