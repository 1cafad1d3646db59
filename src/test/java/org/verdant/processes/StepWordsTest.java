package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** The pages call diagrams and steps what the drawings call them, in every language. */
class StepWordsTest {
    private static final String STORY = "proposal.story.";
    private static final Path FOLDER = Path.of("src/main/resources");

    @Test
    void the_words_of_the_pages_are_those_of_the_drawings() {
        var drawn = new TreeMap<Object, Object>();
        for (var diagram : Diagram.all()) {
            drawn.put("process." + diagram.key(), diagram.process().getName());
            diagram.all(FlowNode.class).forEach(node -> drawn.put("step." + node.getId(), node.getName()));
        }
        assertThat(words("messages-processes.properties")).containsExactlyInAnyOrderEntriesOf(drawn);
    }

    @Test
    void chinese_names_the_same_steps() {
        var chinese = words("messages-processes_zh.properties");
        assertThat(chinese.keySet())
                .isEqualTo(words("messages-processes.properties").keySet());
        assertThat(chinese.values())
                .allSatisfy(word -> assertThat((String) word).isNotBlank());
    }

    @Test
    void the_story_of_a_file_has_words_for_every_human_step_and_for_no_step_that_is_gone() throws IOException {
        var told = new TreeSet<String>();
        try (var files = Files.list(FOLDER)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("messages(-[a-z]+)?\\.properties"))
                    .flatMap(name -> words(name).keySet().stream())
                    .map(Object::toString)
                    .filter(key -> key.startsWith(STORY))
                    .forEach(key -> told.add(key.substring(STORY.length())));
        }
        assertThat(told)
                .containsAll(Diagram.all().stream()
                        .flatMap(diagram -> diagram.all(UserTask.class).stream())
                        .map(UserTask::getId)
                        .toList());
        told.removeAll(Diagram.all().stream()
                .flatMap(diagram -> diagram.all(FlowNode.class).stream())
                .map(FlowNode::getId)
                .toList());
        assertThat(told).as("words of the page itself").containsExactlyInAnyOrder("drafted", "interrupted", "now");
    }

    private static TreeMap<Object, Object> words(String file) {
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            var read = new Properties();
            read.load(reader);
            return new TreeMap<>(read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
