package org.verdant.approval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.workflow.AgreementProcess;
import org.verdant.workflow.StepSubject;

/** A signature is about the party that signs. */
@Component
class SigningParty implements StepSubject {
    private final AgreementSubjects subjects;

    SigningParty(AgreementSubjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public String taskKey() {
        return AgreementProcess.SIGN_AGREEMENT;
    }

    @Override
    public Map<CaseId, List<String>> names(Collection<CaseId> files) {
        return subjects.parties(files);
    }
}
