package org.verdant.approval;

import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** Which country each of the parallel questions goes to. */
@Component
public class AskedCountries {
    private final NoObjections noObjections;

    AskedCountries(NoObjections noObjections) {
        this.noObjections = noObjections;
    }

    /**
     * The country that one of the parallel steps asks.
     *
     * @param position in the newest round, counted from 0
     */
    public AskedCountry at(CaseId caseId, int position) {
        return noObjections.asked(caseId, position);
    }
}
