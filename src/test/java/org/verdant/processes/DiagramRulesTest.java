package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaConnector;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every diagram keeps to: {@code src/docs/bpmn-style.md}. */
class DiagramRulesTest {

    static List<Diagram> diagrams() {
        var all = Diagram.all();
        assertThat(all).isNotEmpty();
        return all;
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void file_holds_one_executable_process_of_its_name_with_a_time_to_live(Diagram diagram) {
        assertThat(diagram.all(org.camunda.bpm.model.bpmn.instance.Process.class))
                .hasSize(1);
        assertThat(diagram.process().getId()).isEqualTo(diagram.key());
        assertThat(diagram.process().isExecutable()).isTrue();
        assertThat(diagram.process().getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(diagram.process().getDocumentations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_expression_is_a_bean_or_a_variable_or_a_comparison(Diagram diagram) {
        assertThat(diagram.expressions()).isNotEmpty().allMatch(Expression::allowed);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void no_scripts_connectors_classes_or_calls(Diagram diagram) {
        assertThat(diagram.all(ScriptTask.class)).isEmpty();
        assertThat(diagram.all(SendTask.class)).isEmpty();
        assertThat(diagram.all(CamundaScript.class)).isEmpty();
        assertThat(diagram.all(CamundaConnector.class)).isEmpty();
        assertThat(diagram.all(ServiceTask.class))
                .allMatch(task -> task.getCamundaDelegateExpression() != null && task.getCamundaType() == null)
                .allMatch(task -> task.getCamundaClass() == null && task.getCamundaExpression() == null);
        assertThat(diagram.all(BusinessRuleTask.class))
                .allMatch(task -> task.getCamundaDelegateExpression() != null || task.getCamundaDecisionRef() != null)
                .allMatch(task -> task.getCamundaClass() == null && task.getCamundaExpression() == null);
        assertThat(diagram.all(CamundaExecutionListener.class))
                .allMatch(listener -> listener.getCamundaDelegateExpression() != null)
                .allMatch(listener -> listener.getCamundaClass() == null && listener.getCamundaExpression() == null);
        assertThat(diagram.all(CamundaTaskListener.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_element_has_a_word_as_id_and_a_name_and_is_drawn(Diagram diagram) {
        assertThat(diagram.all(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getId()).matches("[a-z][a-zA-Z]+").doesNotContain("Activity_", "Gateway_", "Event_");
            assertThat(node.getName()).as(node.getId()).isNotBlank();
            assertThat(node.getDiagramElement()).as(node.getId()).isNotNull();
        });
        assertThat(diagram.all(SequenceFlow.class))
                .allSatisfy(flow ->
                        assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_scope_has_one_start_and_ends_of_different_names(Diagram diagram) {
        assertThat(diagram.process().getChildElementsByType(StartEvent.class)).hasSize(1);
        assertThat(diagram.all(SubProcess.class))
                .allSatisfy(scope -> assertThat(scope.getChildElementsByType(StartEvent.class))
                        .hasSize(1));
        assertThat(diagram.all(EndEvent.class).stream().map(EndEvent::getName)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_gateway_asks_and_every_flow_out_of_it_answers_and_it_never_gets_stuck(Diagram diagram) {
        assertThat(diagram.all(Gateway.class))
                .allSatisfy(gateway -> assertThat(gateway.getName()).endsWith("?"));
        assertThat(diagram.all(ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getOutgoing()).hasSizeGreaterThan(1).allSatisfy(flow -> assertThat(flow.getName())
                    .as(flow.getId())
                    .isNotBlank());
            assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
            assertThat(gateway.getOutgoing())
                    .allMatch(flow -> flow.equals(gateway.getDefault()) == (flow.getConditionExpression() == null));
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_called_process_exists_and_gets_the_case_and_named_variables_of_the_same_deployment(Diagram diagram) {
        var keys = Diagram.all().stream().map(Diagram::key).collect(Collectors.toSet());
        assertThat(diagram.all(CallActivity.class)).allSatisfy(call -> {
            assertThat(keys).contains(call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
        });
        assertThat(diagram.all(CamundaIn.class).stream().filter(in -> in.getCamundaBusinessKey() != null))
                .hasSameSizeAs(diagram.all(CallActivity.class));
        assertThat(diagram.all(CamundaIn.class)).noneMatch(in -> "all".equals(in.getCamundaVariables()));
        assertThat(diagram.all(CamundaOut.class)).noneMatch(out -> "all".equals(out.getCamundaVariables()));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void times_are_set_at_the_start_of_the_process(Diagram diagram) {
        var onProcess = diagram.process()
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaExecutionListener.class)
                .list();
        assertThat(onProcess).anySatisfy(listener -> assertThat(listener.getCamundaDelegateExpression())
                .isEqualTo("${deadlines}"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_step_that_needs_other_eyes_names_human_steps(Diagram diagram) {
        var steps = Diagram.all().stream()
                .flatMap(each -> each.all(UserTask.class).stream())
                .map(UserTask::getId)
                .toList();
        assertThat(diagram.all(CamundaProperty.class).stream()
                        .filter(property -> property.getCamundaName().equals("checks"))
                        .flatMap(
                                property -> Stream.of(property.getCamundaValue().split(" "))))
                .isSubsetOf(steps);
    }

    /** Reached by undoing the step that it belongs to. */
    private static boolean isCompensation(FlowNode node) {
        return node instanceof Activity activity && activity.isForCompensation();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_element_is_reached(Diagram diagram) {
        var entered = diagram.all(FlowNode.class).stream()
                .filter(node -> node.getIncoming().isEmpty() && !isCompensation(node))
                .map(node -> node.getElementType().getTypeName())
                .collect(Collectors.toSet());
        var eventSubProcesses = diagram.all(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .filter(scope -> scope.getIncoming().isEmpty())
                .count();
        entered.removeAll(Set.of("startEvent", "boundaryEvent"));
        assertThat(entered).isSubsetOf(eventSubProcesses > 0 ? Set.of("subProcess") : Set.of());
    }
}
