package org.verdant.reporting;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.reporting.StudyCountryMoved.Step;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Notes that the authority of a country did not answer in time: silence is no acceptance. */
@UseCase
public class NoteSilentAuthority {
    private final Studies studies;
    private final ApplicationEventPublisher events;

    NoteSilentAuthority(Studies studies, ApplicationEventPublisher events) {
        this.studies = studies;
        this.events = events;
    }

    public void note(CaseId caseId, CountryCode country) {
        studies.answered(caseId, country, StudyCountryView.Kind.SILENT, null, null, null, null);
        events.publishEvent(new StudyCountryMoved(
                caseId, PersonId.SYSTEM, country, Step.ANSWERED, StudyCountryView.Kind.SILENT.name()));
    }
}
