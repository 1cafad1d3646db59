package org.verdant.target.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.target.PostLegacyEntry;

/** Credits what was entered later to the target that the entry names. */
@Component("legacyCredit")
class LegacyCreditStep implements JavaDelegate {
    private final PostLegacyEntry postLegacyEntry;

    LegacyCreditStep(PostLegacyEntry postLegacyEntry) {
        this.postLegacyEntry = postLegacyEntry;
    }

    @Override
    public void execute(DelegateExecution execution) {
        postLegacyEntry.post(CaseId.of(execution.getProcessBusinessKey()));
    }
}
