package org.verdant.target;

import org.verdant.shared.UseCase;

/** Keeps what two people confirmed until the diagram's credit step posts it. A newer claim of the same file, target and key replaces it. */
@UseCase
public class ClaimCredit {
    public void claim(CreditClaim claim) {
        throw new UnsupportedOperationException("not yet");
    }
}
