package org.verdant.intervention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.intervention.ResumeFile;
import org.verdant.shared.CaseId;

@Component("releaseFile")
class ResumeFileStep implements JavaDelegate {
    private final ResumeFile resumeFile;

    ResumeFileStep(ResumeFile resumeFile) {
        this.resumeFile = resumeFile;
    }

    @Override
    public void execute(DelegateExecution execution) {
        resumeFile.resume(CaseId.of(execution.getProcessBusinessKey()));
    }
}
