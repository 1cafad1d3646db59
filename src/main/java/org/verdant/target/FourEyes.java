package org.verdant.target;

import org.jspecify.annotations.Nullable;
import org.verdant.shared.Forbidden;
import org.verdant.shared.PersonId;

/** Two different people move a counter, neither of them the proposer nor the product itself (K21). */
final class FourEyes {
    private FourEyes() {}

    /** @param proposer null when only the organisation is known, as for what was entered later */
    static void require(@Nullable PersonId proposer, PersonId poster, PersonId confirmer) {
        requireAnother(proposer, poster, confirmer);
        if (poster.equals(PersonId.SYSTEM)) {
            throw new Forbidden("four-eyes");
        }
    }

    /** What a rule ends, such as no course run in time, the product itself may post; a person confirms it. */
    static void requireAnother(@Nullable PersonId proposer, PersonId poster, PersonId confirmer) {
        var same = poster.equals(confirmer) || poster.equals(proposer) || confirmer.equals(proposer);
        if (same || confirmer.equals(PersonId.SYSTEM)) {
            throw new Forbidden("four-eyes");
        }
    }
}
