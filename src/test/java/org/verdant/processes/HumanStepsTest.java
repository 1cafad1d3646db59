package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.objenesis.SpringObjenesis;
import org.verdant.shared.Role;
import org.verdant.workflow.UserTaskHandler;

/** Every human step of a diagram has what people need to do it, and nothing is left over from a step that is gone. */
class HumanStepsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    /** Pages of the task list that are no steps. */
    private static final Set<String> FRAMES = Set.of("gone", "list", "page");

    /** Groups that are found while the process runs. */
    private static final Set<String> ROUTED_GROUPS =
            Set.of("${authority}", "${asked}", "${signerGroup}", "${financierGroup}", "${conditionGroup}");

    private static List<UserTask> steps() {
        return Diagram.all().stream()
                .flatMap(diagram -> diagram.all(UserTask.class).stream())
                .toList();
    }

    private static Set<String> ids() {
        return steps().stream().map(UserTask::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_human_step_has_a_handler_and_every_handler_a_step() {
        var keys = Beans.named(UserTaskHandler.class).values().stream()
                .map(type -> (UserTaskHandler<?>) new SpringObjenesis().newInstance(type, false))
                .map(UserTaskHandler::taskKey)
                .toList();
        assertThat(keys).containsExactlyInAnyOrderElementsOf(ids());
    }

    @Test
    void every_human_step_has_a_template_and_every_template_a_step() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("templates/tasks"))) {
            var templates = files.map(file -> file.getFileName().toString().replace(".html", ""))
                    .filter(name -> !FRAMES.contains(name))
                    .toList();
            assertThat(templates).containsExactlyInAnyOrderElementsOf(ids());
        }
    }

    @Test
    void every_human_step_has_a_name_in_every_language() throws IOException {
        for (var language : List.of("", "_zh")) {
            var words = words(language);
            assertThat(ids()).as("language " + language).allMatch(step -> words.containsKey("task." + step));
        }
    }

    @Test
    void every_human_step_is_for_a_known_role_or_for_somebody_by_name() {
        assertThat(steps()).allSatisfy(step -> {
            var group = step.getCamundaCandidateGroups();
            if (group == null) {
                assertThat(step.getCamundaAssignee()).as(step.getId()).isEqualTo("${reviewer}");
            } else if (!ROUTED_GROUPS.contains(group)) {
                assertThat(Role.ofCode(group)).as(step.getId()).isPresent();
            }
        });
    }

    private static Properties words(String language) throws IOException {
        var all = new Properties();
        try (var files = Files.list(RESOURCES)) {
            for (var file : files.filter(path ->
                            path.getFileName().toString().matches("messages(-[a-z]+)?" + language + "\\.properties"))
                    .toList()) {
                try (var reader = Files.newBufferedReader(file)) {
                    all.load(reader);
                }
            }
        }
        return all;
    }
}
