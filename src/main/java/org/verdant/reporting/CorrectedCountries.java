package org.verdant.reporting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.verdant.target.CreditCorrected;

/** A country of a study whose credit was corrected in the ledger (K18) counts no longer in the study either. */
@Component
class CorrectedCountries {
    private final Studies studies;

    CorrectedCountries(Studies studies) {
        this.studies = studies;
    }

    @EventListener
    void corrected(CreditCorrected event) {
        if (event.country() != null) {
            studies.move(event.caseId(), event.country(), StudyCountryState.REVERSED);
        }
    }
}
