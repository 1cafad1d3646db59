package org.verdant.intervention.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.intervention.OrderForm;
import org.verdant.intervention.OrderSuspension;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.SuspensionProcess;
import org.verdant.workflow.UserTaskHandler;

@Component
class OrderSuspensionTask implements UserTaskHandler<OrderForm> {
    private final OrderSuspension orderSuspension;

    OrderSuspensionTask(OrderSuspension orderSuspension) {
        this.orderSuspension = orderSuspension;
    }

    @Override
    public String taskKey() {
        return SuspensionProcess.ORDER_SUSPENSION;
    }

    @Override
    public Class<OrderForm> form() {
        return OrderForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, OrderForm form, Actor actor) {
        return Map.of(
                SuspensionProcess.ORDER,
                orderSuspension.order(task.caseId(), form, actor).name());
    }
}
