package org.verdant.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One file {@code processes/*.bpmn} as the tests read it. */
record Diagram(Path path, BpmnModelInstance model) {
    static final Path FOLDER = Path.of("processes");

    static List<Diagram> all() {
        return files(".bpmn").stream().map(Diagram::read).toList();
    }

    static Diagram of(String key) {
        return read(FOLDER.resolve(key + ".bpmn"));
    }

    static List<Path> files(String ending) {
        try (var files = Files.list(FOLDER)) {
            return files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Diagram read(Path path) {
        return new Diagram(path, Bpmn.readModelFromFile(path.toFile()));
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    String key() {
        return path.getFileName().toString().replace(".bpmn", "");
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    List<Expression> expressions() {
        return Expression.in(path);
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
