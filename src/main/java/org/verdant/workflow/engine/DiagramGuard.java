package org.verdant.workflow.engine;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses to deploy a diagram with a script, a connector, a mail task, a Java class, or an expression of another form than a
 * variable, a comparison of variables with constants, or a bean that is a delegate or a listener.
 */
final class DiagramGuard extends AbstractBpmnParseListener {
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> REFUSED = Set.of("scriptTask", "script", "connector", "sendTask");
    private static final List<String> REFUSED_ATTRIBUTES =
            List.of("class", "type", "expression", "taskPriorityExpression");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final String OPERAND = "(?:[a-zA-Z][a-zA-Z0-9]*|'[A-Za-z0-9_ -]*'|-?\\d+|true|false)";
    private static final Pattern ALLOWED = Pattern.compile("\\s*(?:execution\\.processBusinessKey|!?\\s*" + OPERAND
            + "(?:\\s*(?:==|!=|<|>|<=|>=|\\|\\||&&)\\s*!?\\s*" + OPERAND + ")*)\\s*");

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        check(process);
    }

    private void check(Element element) {
        if (REFUSED.contains(element.getTagName())) {
            throw refusal(element, "a " + element.getTagName());
        }
        for (var name : REFUSED_ATTRIBUTES) {
            if (element.attributeNS(new org.camunda.bpm.engine.impl.util.xml.Namespace(CAMUNDA), name) != null) {
                throw refusal(element, "camunda:" + name);
            }
        }
        for (var name : element.attributes()) {
            checkExpressions(element, element.attribute(name));
        }
        checkExpressions(element, element.getText());
        element.elements().forEach(this::check);
    }

    private static void checkExpressions(Element element, String text) {
        if (text == null) {
            return;
        }
        var expressions = EXPRESSION.matcher(text);
        while (expressions.find()) {
            if (!ALLOWED.matcher(expressions.group(1)).matches()) {
                throw refusal(element, "the expression " + expressions.group());
            }
        }
    }

    private static ProcessEngineException refusal(Element element, String what) {
        return new ProcessEngineException(
                "diagrams must not hold " + what + " (" + element.getTagName() + " " + element.attribute("id") + ")");
    }
}
