package org.verdant.processes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * An expression in a diagram.
 *
 * @param place the local name of the attribute or element that holds it: {@code delegateExpression}, {@code conditionExpression}
 */
record Expression(String place, String text) {
    private static final Set<String> BEANS = Set.of("delegateExpression");
    private static final Set<String> VARIABLES = Set.of(
            "assignee",
            "candidateGroups",
            "timeDuration",
            "timeDate",
            "loopCardinality",
            "completionCondition",
            "dueDate");
    private static final String COMPARISON = "[a-zA-Z]+ == ('[A-Z_]+'|true|false)";
    private static final Pattern CONDITION = Pattern.compile("\\$\\{" + COMPARISON + "( \\|\\| " + COMPARISON + ")*}");
    private static final Pattern WORD = Pattern.compile("\\$\\{[a-zA-Z]+}");
    private static final Pattern COMPARED = Pattern.compile("([a-zA-Z]+) ==");

    static List<Expression> in(Path file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var found = new ArrayList<Expression>();
            collect(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement(), found);
            return found;
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    private static void collect(Element element, List<Expression> found) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            add(attributes.item(i), found);
        }
        var children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                collect(child, found);
            } else if (children.item(i).getNodeType() != Node.COMMENT_NODE) {
                addText(element, children.item(i).getNodeValue(), found);
            }
        }
    }

    private static void add(Node attribute, List<Expression> found) {
        addIfExpression(attribute.getLocalName(), attribute.getNodeValue(), found);
    }

    private static void addText(Element element, String text, List<Expression> found) {
        addIfExpression(element.getLocalName(), text.trim(), found);
    }

    private static void addIfExpression(String place, String text, List<Expression> found) {
        if (text.contains("${") || text.contains("#{")) {
            found.add(new Expression(place, text));
        }
    }

    boolean allowed() {
        return switch (place) {
            case "conditionExpression", "completionCondition" ->
                CONDITION.matcher(text).matches();
            case "businessKey" -> text.equals("#{execution.processBusinessKey}");
            default ->
                (BEANS.contains(place) || VARIABLES.contains(place))
                        && WORD.matcher(text).matches();
        };
    }

    boolean namesBean() {
        return BEANS.contains(place);
    }

    /** The word between the braces. */
    String word() {
        return text.substring(2, text.length() - 1);
    }

    /** The process variables that the expression reads. */
    Stream<String> variables() {
        if (place.equals("conditionExpression") || place.equals("completionCondition")) {
            return COMPARED.matcher(text).results().map(match -> match.group(1));
        }
        return VARIABLES.contains(place) ? Stream.of(word()) : Stream.empty();
    }
}
