package org.verdant.approval.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.approval.PrepareAgreement;
import org.verdant.approval.PrepareAgreementForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.AgreementProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class PrepareAgreementTask implements UserTaskHandler<PrepareAgreementForm> {
    private final PrepareAgreement prepareAgreement;

    PrepareAgreementTask(PrepareAgreement prepareAgreement) {
        this.prepareAgreement = prepareAgreement;
    }

    @Override
    public String taskKey() {
        return AgreementProcess.PREPARE_AGREEMENT;
    }

    @Override
    public Class<PrepareAgreementForm> form() {
        return PrepareAgreementForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, PrepareAgreementForm form, Actor actor) {
        var agreement = prepareAgreement.prepare(task.caseId(), form, actor);
        var conditions = agreement.conditions().size();
        return Map.of(
                AgreementProcess.PARTIES,
                agreement.parties().size(),
                AgreementProcess.CONDITIONS,
                conditions,
                AgreementProcess.CONDITIONAL,
                conditions > 0);
    }
}
