package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;
import org.verdant.reporting.ReverseCountryCredit;
import org.verdant.reporting.ReverseProjectCredit;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.target.TargetCode;
import org.verdant.workflow.OpenTask;

/** Undoes the credit step of a diagram: ends the credit of the file, or of its one country, for the target that stands on the element. */
@Component("creditReversal")
class ReverseCreditStep implements JavaDelegate {
    private final ReverseProjectCredit reverseProjectCredit;
    private final ReverseCountryCredit reverseCountryCredit;

    ReverseCreditStep(ReverseProjectCredit reverseProjectCredit, ReverseCountryCredit reverseCountryCredit) {
        this.reverseProjectCredit = reverseProjectCredit;
        this.reverseCountryCredit = reverseCountryCredit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseId = CaseId.of(execution.getProcessBusinessKey());
        var country = (String) execution.getVariable(OpenTask.FOR_COUNTRY);
        if (country == null) {
            reverseProjectCredit.reverse(caseId, target(execution));
        } else {
            reverseCountryCredit.reverse(caseId, CountryCode.of(country), target(execution));
        }
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
