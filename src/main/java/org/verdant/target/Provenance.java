package org.verdant.target;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.OrganisationId;

/**
 * Where a claim comes from, as far as a counting rule asks.
 *
 * @param lead the country of the organisation that leads; needed where countries are counted (K6)
 * @param split the file that this one was a part of, or null
 * @param organisation the one that led it; null until the claim is kept, which asks for the proposer's
 */
public record Provenance(
        @Nullable CountryCode lead,
        Origin origin,
        @Nullable Split split,
        @Nullable OrganisationId organisation) {
    /** An ordinary file of which no rule asks more. */
    public static final Provenance FILE = new Provenance(null, Origin.FILE, null, null);

    /**
     * A file that was a part of another one.
     *
     * @param decision the approval of its own, without which it gives no credit (K15); null when it has none
     */
    public record Split(CaseId from, @Nullable UUID decision) {}

    /** An ordinary file that an organisation of that country leads. */
    public static Provenance ledBy(CountryCode country) {
        return new Provenance(country, Origin.FILE, null, null);
    }
}
