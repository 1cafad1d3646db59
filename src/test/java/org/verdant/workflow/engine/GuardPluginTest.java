package org.verdant.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verdant.support.VerdantTest;

@VerdantTest
class GuardPluginTest {
    @Autowired
    RepositoryService repository;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${dataSource.password}",
                "${dataSource.getPassword()}",
                "${taskDoor}",
                "${proposalProcess.start(null)}",
                "${environment}"
            })
    void an_expression_reaches_no_bean_that_is_not_made_for_diagrams(String expression) {
        assertThatThrownBy(() -> evaluate(expression))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Cannot resolve identifier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime')}",
                "${''.class}",
                "${''.getClass()}",
                "${deadlines.class.classLoader}"
            })
    void an_expression_gets_nowhere_by_reflection(String expression) {
        assertThatThrownBy(() -> evaluate(expression))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("expressions do not reach");
    }

    @Test
    void a_delegate_or_listener_is_found_by_its_name() {
        assertThat(evaluate("${deadlines}")).isInstanceOf(DeadlineVariables.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript", "groovy", "feel", "juel"})
    void no_script_runs_in_any_language(String language) {
        assertThatThrownBy(() -> engine.getCommandExecutorTxRequired()
                        .execute(context -> engine.getScriptingEngines().getScriptEngineForLanguage(language)))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("scripts are off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptTask id='step' scriptFormat='javascript'><script>1</script></scriptTask>",
                "<serviceTask id='step' camunda:expression='${1}'/>",
                "<serviceTask id='step' camunda:class='java.lang.Object'/>",
                "<serviceTask id='step' camunda:type='mail'/>",
                "<serviceTask id='step' camunda:delegateExpression='${dataSource.password}'/>",
                "<serviceTask id='step' camunda:delegateExpression='${deadlines.toString()}'/>",
                "<userTask id='step' camunda:assignee='${taskDoor.open(null)}'/>"
            })
    void a_diagram_that_holds_code_is_not_deployed(String step) {
        var builder = repository.createDeployment().name("refused").addString("refused.bpmn", diagram(step));

        assertThatThrownBy(builder::deploy).isInstanceOf(ProcessEngineException.class);
        assertThat(repository.createDeploymentQuery().deploymentName("refused").count())
                .isZero();
    }

    private Object evaluate(String expression) {
        return engine.getCommandExecutorTxRequired().execute(context -> engine.getExpressionManager()
                .createExpression(expression)
                .getValue(StartProcessVariableScope.getSharedInstance()));
    }

    private static String diagram(String step) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="refused" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="start"/>
                    %s
                    <endEvent id="end"/>
                    <sequenceFlow id="a" sourceRef="start" targetRef="step"/>
                    <sequenceFlow id="b" sourceRef="step" targetRef="end"/>
                  </process>
                </definitions>""".formatted(step);
    }
}
