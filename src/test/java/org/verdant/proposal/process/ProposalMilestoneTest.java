package org.verdant.proposal.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.junit.jupiter.api.Test;

class ProposalMilestoneTest {

    @Test
    void the_elements_that_carry_the_milestone_are_those_that_have_a_status() {
        var files = Objects.requireNonNull(new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn")));
        var carrying = Arrays.stream(files)
                .flatMap(file -> Bpmn.readModelFromFile(file).getModelElementsByType(FlowNode.class).stream())
                .filter(node -> listeners(node).contains("${proposalMilestone}"))
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        assertThat(carrying).isEqualTo(ProposalMilestone.STATUS.keySet());
    }

    private static List<String> listeners(FlowNode node) {
        var extensions = node.getExtensionElements();
        return extensions == null
                ? List.of()
                : extensions.getElementsQuery().filterByType(CamundaExecutionListener.class).list().stream()
                        .map(CamundaExecutionListener::getCamundaDelegateExpression)
                        .toList();
    }
}
