package org.verdant.reporting;

import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.UseCase;

/** Notes how it ended with one country of a study: counted, or not. */
@UseCase
public class SettleStudyCountry {
    private final Studies studies;

    SettleStudyCountry(Studies studies) {
        this.studies = studies;
    }

    public void settle(CaseId caseId, CountryCode country, StudyCountryState state) {
        studies.move(caseId, country, state);
    }
}
