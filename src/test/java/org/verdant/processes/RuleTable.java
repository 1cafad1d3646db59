package org.verdant.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One file {@code processes/*.dmn}, evaluated by the engine's own DMN engine, with the rows that each evaluation hit. */
final class RuleTable {
    private static final Map<String, RuleTable> READ = new ConcurrentHashMap<>();

    private final String key;
    private final DmnModelInstance model;
    private final DmnEngine engine;
    private final DmnDecision decision;
    private final List<String> lastHits = new ArrayList<>();

    private RuleTable(String key) {
        this.key = key;
        var path = Diagram.FOLDER.resolve(key + ".dmn");
        model = Dmn.readModelFromFile(path.toFile());
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::remember);
        engine = configuration.buildEngine();
        try (var stream = Files.newInputStream(path)) {
            decision = engine.parseDecision(key, stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static RuleTable of(String key) {
        return READ.computeIfAbsent(key, RuleTable::new);
    }

    static List<String> keys() {
        return Diagram.files(".dmn").stream()
                .map(path -> path.getFileName().toString().replace(".dmn", ""))
                .toList();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Decision decision() {
        return all(Decision.class).iterator().next();
    }

    /** Ids of the rows, in order. */
    List<String> rows() {
        return all(Rule.class).stream().map(Rule::getId).toList();
    }

    /** The facts that the table asks for. */
    List<String> inputs() {
        return all(Input.class).stream()
                .map(input -> input.getInputExpression().getText().getTextContent())
                .toList();
    }

    DmnDecisionTableResult evaluate(Map<String, Object> facts) {
        return engine.evaluateDecisionTable(decision, facts);
    }

    /** The rows of the table that none of these facts hits. */
    Set<String> rowsMissedBy(List<Map<String, Object>> allFacts) {
        var missed = new LinkedHashSet<>(rows());
        for (var facts : allFacts) {
            missed.removeAll(hits(facts));
        }
        return missed;
    }

    /** Ids of the rows that these facts hit. */
    synchronized List<String> hits(Map<String, Object> facts) {
        lastHits.clear();
        evaluate(facts);
        return List.copyOf(lastHits);
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).forEach(lastHits::add);
    }

    @Override
    public String toString() {
        return key;
    }
}
