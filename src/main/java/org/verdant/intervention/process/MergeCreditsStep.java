package org.verdant.intervention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.intervention.MergeFiles;
import org.verdant.shared.CaseId;

@Component("absorbCredits")
class MergeCreditsStep implements JavaDelegate {
    private final MergeFiles mergeFiles;

    MergeCreditsStep(MergeFiles mergeFiles) {
        this.mergeFiles = mergeFiles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mergeFiles.merge(CaseId.of(execution.getProcessBusinessKey()));
    }
}
