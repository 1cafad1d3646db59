package org.verdant.approval;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.NoObjection;
import org.verdant.workflow.RemindTask;

/** Reminds the countries that have not answered yet: their steps move up in the lists. */
@UseCase
public class RemindSilentCountries {
    private final NoObjections noObjections;
    private final RemindTask remindTask;
    private final ApplicationEventPublisher events;

    RemindSilentCountries(NoObjections noObjections, RemindTask remindTask, ApplicationEventPublisher events) {
        this.noObjections = noObjections;
        this.remindTask = remindTask;
        this.events = events;
    }

    public void remind(CaseId caseId) {
        remindTask.remind(caseId, NoObjection.GIVE_NO_OBJECTION);
        events.publishEvent(new CountriesReminded(caseId, noObjections.silent(caseId)));
    }
}
