package org.verdant.approval.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.approval.SignAgreement;
import org.verdant.approval.SignAgreementForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.AgreementProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class SignAgreementTask implements UserTaskHandler<SignAgreementForm> {
    private final SignAgreement signAgreement;
    private final AgreementProcess process;

    SignAgreementTask(SignAgreement signAgreement, AgreementProcess process) {
        this.signAgreement = signAgreement;
        this.process = process;
    }

    @Override
    public String taskKey() {
        return AgreementProcess.SIGN_AGREEMENT;
    }

    @Override
    public Class<SignAgreementForm> form() {
        return SignAgreementForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, SignAgreementForm form, Actor actor) {
        var fulfilBy = signAgreement.sign(task.caseId(), process.number(task.id()), form, actor);
        return Map.of(AgreementProcess.FULFIL_BY, Date.from(fulfilBy));
    }
}
