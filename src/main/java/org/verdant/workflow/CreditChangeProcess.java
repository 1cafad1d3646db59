package org.verdant.workflow;

import java.util.HashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;

/** What two coordinators do with a single credit, {@code processes/credit-change.bpmn}: asked by one, confirmed by another, made. */
@Component
public class CreditChangeProcess {
    public static final String KEY = "credit-change";

    public static final String CONFIRM_CREDIT_CHANGE = "confirmCreditChange";
    public static final String REVIEW_CREDITS = ProjectDelivery.REVIEW_CREDITS;

    /** {@code CONFIRM} or {@code REFUSE}. */
    public static final String CONFIRMATION = ReportProcess.CONFIRMATION;
    /** Whether the evidence is found false (K19). */
    public static final String REFUTED = ProjectDelivery.REFUTED;

    private final RuntimeService runtime;
    private final CaseFiles files;
    private final CaseMessages messages;

    CreditChangeProcess(RuntimeService runtime, CaseFiles files, CaseMessages messages) {
        this.runtime = runtime;
        this.files = files;
        this.messages = messages;
    }

    /** Keeps everybody else from moving the file until the transaction ends. */
    public void hold(CaseId caseId) {
        files.lock(caseId);
    }

    /** Beside the file's own process, which goes on or has ended. */
    public void start(CaseId caseId, @Nullable CountryCode country, boolean refuted, PersonId by) {
        files.lock(caseId);
        var facts = new HashMap<String, Object>();
        facts.put(REFUTED, refuted);
        facts.put(OpenTask.NOT_FOR, by.toString());
        if (country != null) {
            facts.put(OpenTask.FOR_COUNTRY, country.value());
        }
        runtime.startProcessInstanceByKey(KEY, caseId.toString(), facts);
    }

    /** Whether the file's own diagram waits to take the credit back: a project that can be stopped, an acceptance that can be withdrawn. */
    public boolean endsWithItsFile(CaseId caseId, @Nullable CountryCode country) {
        return country == null
                ? messages.isAwaited(caseId, ProjectDelivery.STOPPED_MESSAGE)
                : messages.isAwaited(caseId, country, StudyAcceptance.REVERSAL_MESSAGE);
    }
}
