package org.verdant.target.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.target.PostCredit;
import org.verdant.target.TargetCode;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ReportProcess;

/**
 * The credit step of a diagram: posts the file of this instance, or its one country that the instance is
 * about, to the target that stands on the element.
 */
@Component
class CreditTarget implements JavaDelegate {
    private final PostCredit postCredit;

    CreditTarget(PostCredit postCredit) {
        this.postCredit = postCredit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseId = CaseId.of(execution.getProcessBusinessKey());
        var country = (String) execution.getVariable(OpenTask.FOR_COUNTRY);
        var result = postCredit.post(caseId, target(execution), country == null ? null : CountryCode.of(country));
        execution.setVariable(ReportProcess.COUNTED, result.posted());
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
                .orElseThrow(() ->
                        new IllegalStateException(execution.getCurrentActivityId() + " credits, but names no target"));
    }
}
