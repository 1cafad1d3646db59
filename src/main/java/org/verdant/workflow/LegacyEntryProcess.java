package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.verdant.shared.PersonId;

/** What happened before the product was in use, {@code processes/legacy-entry.bpmn}: entered by one coordinator, confirmed by another, credited. */
@Component
public class LegacyEntryProcess {
    public static final String KEY = "legacy-entry";

    public static final String CONFIRM_LEGACY_ENTRY = "confirmLegacyEntry";

    /** {@code CONFIRM} or {@code REFUSE}. */
    public static final String CONFIRMATION = ReportProcess.CONFIRMATION;

    private final RuntimeService runtime;
    private final CaseFiles files;

    LegacyEntryProcess(RuntimeService runtime, CaseFiles files) {
        this.runtime = runtime;
        this.files = files;
    }

    /**
     * Asks a second person to confirm an entry of what happened before.
     *
     * @param file stands for the entry in lists; nobody of its organisation, and not who entered it, confirms
     */
    public void start(CaseFile file, PersonId by) {
        files.open(file);
        runtime.startProcessInstanceByKey(KEY, file.caseId().toString(), Map.of(OpenTask.NOT_FOR, by.toString()));
    }
}
