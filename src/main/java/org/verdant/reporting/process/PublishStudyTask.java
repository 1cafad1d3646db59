package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.PublishStudy;
import org.verdant.reporting.PublishStudyForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.StudyDelivery;
import org.verdant.workflow.UserTaskHandler;

@Component
class PublishStudyTask implements UserTaskHandler<PublishStudyForm> {
    private final PublishStudy publishStudy;

    PublishStudyTask(PublishStudy publishStudy) {
        this.publishStudy = publishStudy;
    }

    @Override
    public String taskKey() {
        return StudyDelivery.PUBLISH_STUDY;
    }

    @Override
    public Class<PublishStudyForm> form() {
        return PublishStudyForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, PublishStudyForm form, Actor actor) {
        publishStudy.publish(task.caseId(), form, actor);
        return Map.of();
    }
}
