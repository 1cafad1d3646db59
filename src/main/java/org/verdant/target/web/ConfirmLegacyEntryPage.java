package org.verdant.target.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.workflow.LegacyEntryProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class ConfirmLegacyEntryPage implements TaskPage {
    private final LegacyModel entries;
    private final CreditModel credits;

    ConfirmLegacyEntryPage(LegacyModel entries, CreditModel credits) {
        this.entries = entries;
        this.credits = credits;
    }

    @Override
    public String taskKey() {
        return LegacyEntryProcess.CONFIRM_LEGACY_ENTRY;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<>(entries.one(task.caseId(), actor));
        model.put("outcomes", credits.outcomes());
        return model;
    }
}
