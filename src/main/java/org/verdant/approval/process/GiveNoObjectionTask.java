package org.verdant.approval.process;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.approval.AskedCountry;
import org.verdant.approval.GiveNoObjection;
import org.verdant.approval.GiveNoObjectionForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.NoObjection;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class GiveNoObjectionTask implements UserTaskHandler<GiveNoObjectionForm> {
    private final GiveNoObjection giveNoObjection;

    GiveNoObjectionTask(GiveNoObjection giveNoObjection) {
        this.giveNoObjection = giveNoObjection;
    }

    @Override
    public String taskKey() {
        return NoObjection.GIVE_NO_OBJECTION;
    }

    @Override
    public Class<GiveNoObjectionForm> form() {
        return GiveNoObjectionForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, GiveNoObjectionForm form, Actor actor) {
        var asked = new AskedCountry(Objects.requireNonNull(task.country()), Objects.requireNonNull(task.role()));
        var objected = giveNoObjection.give(task.caseId(), asked, form, actor);
        return objected ? Map.of(NoObjection.OBJECTION, true) : Map.of();
    }
}
