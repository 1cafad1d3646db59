package org.verdant.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** Tells the steps of a list apart that differ only in whom or what they are about. */
@Component
public class StepSubjects {
    private final Map<String, StepSubject> subjects;

    StepSubjects(ObjectProvider<StepSubject> subjects) {
        this.subjects = subjects.stream().collect(Collectors.toMap(StepSubject::taskKey, subject -> subject));
    }

    /**
     * One step of a list.
     *
     * @param which of several that its file has at once, from 1, or null
     */
    public record Step(
            String taskKey, CaseId file, @Nullable Integer which) {}

    /** What each of them is about, in words that somebody typed; steps that need no telling apart are missing. One statement for each kind. */
    public Map<Step, String> of(Collection<Step> steps) {
        var numbered = steps.stream()
                .filter(step -> step.which() != null && subjects.containsKey(step.taskKey()))
                .collect(Collectors.groupingBy(Step::taskKey));
        var found = new HashMap<Step, String>();
        numbered.forEach((key, same) -> {
            var names = Objects.requireNonNull(subjects.get(key))
                    .names(same.stream().map(Step::file).distinct().toList());
            same.forEach(step -> put(found, step, names.getOrDefault(step.file(), List.of())));
        });
        return found;
    }

    private static void put(Map<Step, String> found, Step step, List<String> names) {
        var which = step.which();
        if (which != null && which <= names.size()) {
            found.put(step, names.get(which - 1));
        }
    }
}
