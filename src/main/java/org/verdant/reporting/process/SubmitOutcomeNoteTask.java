package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.OutcomeNoteForm;
import org.verdant.reporting.SubmitOutcomeNote;
import org.verdant.shared.Actor;
import org.verdant.workflow.ActivityDelivery;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class SubmitOutcomeNoteTask implements UserTaskHandler<OutcomeNoteForm> {
    private final SubmitOutcomeNote submitOutcomeNote;

    SubmitOutcomeNoteTask(SubmitOutcomeNote submitOutcomeNote) {
        this.submitOutcomeNote = submitOutcomeNote;
    }

    @Override
    public String taskKey() {
        return ActivityDelivery.SUBMIT_OUTCOME_NOTE;
    }

    @Override
    public Class<OutcomeNoteForm> form() {
        return OutcomeNoteForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, OutcomeNoteForm form, Actor actor) {
        submitOutcomeNote.submit(task.caseId(), form, actor);
        return Map.of();
    }
}
