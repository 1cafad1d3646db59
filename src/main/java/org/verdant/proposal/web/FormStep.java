package org.verdant.proposal.web;

import java.util.List;
import org.verdant.shared.FieldError;

/**
 * One step of the form: its fields by the beginning of their paths. A step is done when nothing in it stands in the way any more.
 *
 * @param id anchor on the page; its name is the message {@code proposal.form.<id>}
 */
record FormStep(String id, List<String> fields, int open) {
    private static final List<FormStep> ALL = List.of(
            step(
                    "basics",
                    "title",
                    "titleLocal",
                    "language",
                    "summary",
                    "trafficLight",
                    "details.kind",
                    "details.primaryTheme",
                    "details.expectedOutput"),
            step("event", "plannedStart", "plannedEnd", "details"),
            step("partners", "partners", "contact"),
            step("reach", "countries", "sectors", "sdgTargets"),
            step("budget", "budget"),
            step("documents", "documents"));

    private static FormStep step(String id, String... fields) {
        return new FormStep(id, List.of(fields), 0);
    }

    /** All steps with the number of errors that are open in each. */
    static List<FormStep> of(List<FieldError> errors) {
        return ALL.stream()
                .map(step -> new FormStep(
                        step.id,
                        step.fields,
                        Math.toIntExact(errors.stream()
                                .filter(error -> home(error.field()).equals(step.id))
                                .count())))
                .toList();
    }

    private static String home(String field) {
        return ALL.stream()
                .filter(step -> step.fields.stream()
                        .anyMatch(start ->
                                field.equals(start) || field.startsWith(start + ".") || field.startsWith(start + "[")))
                .map(FormStep::id)
                .findFirst()
                .orElse("basics");
    }
}
