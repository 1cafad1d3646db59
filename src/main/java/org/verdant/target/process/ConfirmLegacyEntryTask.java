package org.verdant.target.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.target.ConfirmLegacyEntry;
import org.verdant.target.SecondLookForm;
import org.verdant.workflow.LegacyEntryProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class ConfirmLegacyEntryTask implements UserTaskHandler<SecondLookForm> {
    private final ConfirmLegacyEntry confirmLegacyEntry;

    ConfirmLegacyEntryTask(ConfirmLegacyEntry confirmLegacyEntry) {
        this.confirmLegacyEntry = confirmLegacyEntry;
    }

    @Override
    public String taskKey() {
        return LegacyEntryProcess.CONFIRM_LEGACY_ENTRY;
    }

    @Override
    public Class<SecondLookForm> form() {
        return SecondLookForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, SecondLookForm form, Actor actor) {
        var outcome = confirmLegacyEntry.confirm(task.caseId(), form, actor);
        return Map.of(LegacyEntryProcess.CONFIRMATION, outcome.name());
    }
}
