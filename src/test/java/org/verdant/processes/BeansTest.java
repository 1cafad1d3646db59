package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the diagrams call in Java, and that Java has no step or listener that no diagram calls. */
class BeansTest {

    @Test
    void every_step_is_a_bean_and_every_such_bean_is_a_step() {
        assertThat(Beans.named(JavaDelegate.class).keySet())
                .containsExactlyInAnyOrderElementsOf(called(Diagram.all().stream()
                        .flatMap(diagram -> Stream.concat(
                                diagram.all(ServiceTask.class).stream().map(ServiceTask::getCamundaDelegateExpression),
                                Stream.concat(
                                        diagram.all(BusinessRuleTask.class).stream()
                                                .map(BusinessRuleTask::getCamundaDelegateExpression),
                                        diagram.all(MessageEventDefinition.class).stream()
                                                .map(MessageEventDefinition::getCamundaDelegateExpression))))));
    }

    @Test
    void every_listener_is_a_bean_and_every_such_bean_listens() {
        assertThat(Beans.named(ExecutionListener.class).keySet())
                .containsExactlyInAnyOrderElementsOf(called(Diagram.all().stream()
                        .flatMap(diagram -> diagram.all(CamundaExecutionListener.class).stream())
                        .map(CamundaExecutionListener::getCamundaDelegateExpression)));
    }

    @Test
    void every_credited_step_names_a_target_of_the_programme_and_carries_it_in_its_name() throws IOException {
        var targets = targets();
        var credited = Diagram.all().stream()
                .flatMap(diagram -> diagram.all(ServiceTask.class).stream())
                .filter(task -> "${creditTarget}".equals(task.getCamundaDelegateExpression()))
                .toList();
        assertThat(credited).isNotEmpty().allSatisfy(task -> {
            assertThat(target(task)).isIn(targets);
            assertThat(task.getName()).endsWith(target(task));
        });
    }

    private static String target(ServiceTask task) {
        return task
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .filter(property -> property.getCamundaName().equals("target"))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElseThrow();
    }

    /** The words between the braces. */
    private static TreeSet<String> called(Stream<String> expressions) {
        var found = new TreeSet<String>();
        expressions
                .filter(expression -> expression != null)
                .forEach(expression -> found.add(expression.substring(2, expression.length() - 1)));
        return found;
    }

    private static List<Object> targets() throws IOException {
        try (var file = Files.newInputStream(Diagram.FOLDER.resolve("programme.yaml"))) {
            Map<String, List<Map<String, Object>>> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return read.get("targets").stream()
                    .map(target -> target.get("code"))
                    .toList();
        }
    }
}
