package org.verdant.proposal.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.verdant.proposal.ActivityDetails;
import org.verdant.proposal.Track;
import org.verdant.shared.FieldError;

/**
 * One step of the form: its fields by the beginning of their paths. A step is done when nothing in it stands in the way any more.
 *
 * @param id anchor on the page; its name is the message {@code proposal.form.<id>}
 */
record FormStep(String id, List<String> fields, int open) {
    private static final String BASICS_ID = "basics";

    /** What is read under another name than it is typed. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "total",
            "budget",
            "lines",
            "budget",
            "funding",
            "budget",
            "plannedPeriod",
            "plannedStart",
            "host",
            "place");

    /** The fields of an occasion have their lines among the basics and those of the event. */
    static final Set<String> EVENT_FIELDS = Arrays.stream(ActivityDetails.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    /** All steps with the number of errors that are open in each. */
    static List<FormStep> of(Track track, List<FieldError> errors) {
        var all = TrackSteps.of(track);
        return all.stream()
                .map(step -> new FormStep(
                        step.id,
                        step.fields,
                        Math.toIntExact(errors.stream()
                                .filter(error -> home(all, error.field()).equals(step.id))
                                .count())))
                .toList();
    }

    /** The step that holds a field that is read. What no step names by itself, as the summary of most tracks, is among the basics. */
    static String holding(Track track, String field) {
        var all = TrackSteps.of(track);
        var path = OTHERWISE.getOrDefault(field, field);
        var known = find(all, path);
        return known.isEmpty() && EVENT_FIELDS.contains(path) ? home(all, "details." + path) : known.orElse(BASICS_ID);
    }

    private static String home(List<FormStep> all, String field) {
        return find(all, field).orElse(BASICS_ID);
    }

    private static Optional<String> find(List<FormStep> all, String field) {
        return all.stream()
                .filter(step -> step.fields.stream()
                        .anyMatch(start ->
                                field.equals(start) || field.startsWith(start + ".") || field.startsWith(start + "[")))
                .map(FormStep::id)
                .findFirst();
    }
}
