package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;
import org.verdant.reporting.ReverseProjectCredit;
import org.verdant.shared.CaseId;
import org.verdant.target.TargetCode;

/** Undoes the credit step of a diagram: ends the credit of the file for the target that stands on the element. */
@Component("creditReversal")
class ReverseCreditStep implements JavaDelegate {
    private final ReverseProjectCredit reverseProjectCredit;

    ReverseCreditStep(ReverseProjectCredit reverseProjectCredit) {
        this.reverseProjectCredit = reverseProjectCredit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reverseProjectCredit.reverse(CaseId.of(execution.getProcessBusinessKey()), target(execution));
    }

    private static TargetCode target(DelegateExecution execution) {
        return execution
                .getBpmnModelElementInstance()
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .filter(property -> "target".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .map(TargetCode::of)
                .findFirst()
                .orElseThrow();
    }
}
