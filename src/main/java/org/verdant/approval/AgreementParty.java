package org.verdant.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;

/**
 * One of those who sign.
 *
 * @param no from 1; the lead is 1
 * @param organisation whose proposers sign here themselves; null for a party without an account, whose letter a coordinator records
 * @param signature null until it has signed
 */
public record AgreementParty(
        int no,
        String name,
        CountryCode country,
        @Nullable OrganisationId organisation,
        boolean lead,
        @Nullable Signature signature) {
    /**
     * That a party has signed.
     *
     * @param signatory name and function of who signed for the party
     * @param document the signed paper; never null when it was recorded from a letter
     * @param onLetter a coordinator recorded it, the party has no account
     */
    public record Signature(
            String signatory, @Nullable DocumentId document, boolean onLetter, PersonId by, Instant at) {
        /** The same paper, signed for somebody else. */
        Signature of(String other) {
            return new Signature(other, document, onLetter, by, at);
        }
    }

    AgreementParty numbered(int other) {
        return new AgreementParty(other, name, country, organisation, lead, signature);
    }

    public boolean signed() {
        return signature != null;
    }

    AgreementParty signedWith(Signature given) {
        return new AgreementParty(no, name, country, organisation, lead, given);
    }
}
