package org.verdant.intervention.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.intervention.OrderForm;
import org.verdant.intervention.OrderResumption;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.SuspensionProcess;
import org.verdant.workflow.UserTaskHandler;

@Component
class OrderResumptionTask implements UserTaskHandler<OrderForm> {
    private final OrderResumption orderResumption;

    OrderResumptionTask(OrderResumption orderResumption) {
        this.orderResumption = orderResumption;
    }

    @Override
    public String taskKey() {
        return SuspensionProcess.ORDER_RESUMPTION;
    }

    @Override
    public Class<OrderForm> form() {
        return OrderForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, OrderForm form, Actor actor) {
        return Map.of(
                SuspensionProcess.RESUMPTION,
                orderResumption.order(task.caseId(), form, actor).name());
    }
}
