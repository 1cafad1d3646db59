package org.verdant.reporting.process;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.reporting.DataAgreementForm;
import org.verdant.reporting.RecordDataAgreement;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.StudyDelivery;
import org.verdant.workflow.UserTaskHandler;

@Component
class AgreeAddedDataTask implements UserTaskHandler<DataAgreementForm> {
    private final RecordDataAgreement recordDataAgreement;

    AgreeAddedDataTask(RecordDataAgreement recordDataAgreement) {
        this.recordDataAgreement = recordDataAgreement;
    }

    @Override
    public String taskKey() {
        return StudyDelivery.AGREE_ADDED_DATA;
    }

    @Override
    public Class<DataAgreementForm> form() {
        return DataAgreementForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, DataAgreementForm form, Actor actor) {
        recordDataAgreement.record(task.caseId(), Objects.requireNonNull(task.country()), form, actor);
        return Map.of();
    }
}
