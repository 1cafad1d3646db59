package org.verdant.proposal.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.web.FormValues;

/** How the form shows its repeated groups and its dates. Templates read it as {@code rows}. */
record FormRows(FormValues form, @Nullable String added) {
    /** The rows of a group: those that are filled, one more when one was asked for, and never none. */
    public List<Integer> of(String group) {
        var filled = form.rows(group);
        var shown = Math.max(1, group.equals(added) ? filled + 1 : filled);
        return IntStream.range(0, shown).boxed().toList();
    }

    /** A date control loses what is no date: then the field is plain text, so that nothing typed is lost. */
    public String date(String path) {
        return form.get(path).matches("(\\d{4}-\\d{2}-\\d{2})?") ? "date" : "text";
    }

    public String moment(String path) {
        return form.get(path).matches("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?)?") ? "datetime-local" : "text";
    }
}
