package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the paths that tests walked have come through every element of a diagram: the product's own story of its files tells. */
final class Walked {
    private Walked() {}

    static void requireAll(String diagram, Road road) {
        requireAllBut(diagram, Set.of(), road);
    }

    /** All elements but those that another test walks. */
    static void requireAllBut(String diagram, Set<String> others, Road road) {
        var drawn = Diagram.of(diagram).all(FlowNode.class).stream()
                .filter(node -> !isCompensation(node))
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        assertThat(drawn).containsAll(others);
        drawn.removeAll(others);
        require(diagram, drawn, road);
    }

    static void require(String diagram, Set<String> elements, Road road) {
        var walked = road.bean(JdbcClient.class)
                .sql("select distinct element from case_step where process = ?")
                .param(diagram)
                .query(String.class)
                .set();
        assertThat(walked).containsAll(elements);
    }

    /** The mark of a step that can be undone is never entered itself: the step that undoes it tells. */
    private static boolean isCompensation(FlowNode node) {
        return node instanceof BoundaryEvent boundary
                && boundary.getEventDefinitions().stream().anyMatch(CompensateEventDefinition.class::isInstance);
    }
}
