package org.verdant.proposal.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.Proposal;
import org.verdant.shared.web.FormTree;

/** What the page of the form sent: the typed fields, the version that they are based on, and the button that was pressed. */
record EditForm(ObjectNode typed, int seen, @Nullable String added) {
    private static final String VERSION = "_version";
    private static final String ADD = "_add";
    private static final String REMOVE = "_remove";

    /** Fields that the form does not show stay as the proposal has them; a row whose removal was asked for is gone. */
    static EditForm of(Map<String, String[]> parameters, Proposal proposal) {
        var kept = new LinkedHashMap<>(parameters);
        var removed = first(parameters, REMOVE);
        if (removed != null) {
            kept.keySet().removeIf(name -> name.equals(removed) || name.startsWith(removed + "."));
        }
        ObjectNode typed = proposal.content().deepCopy();
        typed.setAll(FormTree.of(kept));
        return new EditForm(typed, seen(parameters), first(parameters, ADD));
    }

    static boolean isIn(Map<String, String[]> parameters) {
        return parameters.containsKey(VERSION);
    }

    private static int seen(Map<String, String[]> parameters) {
        var text = first(parameters, VERSION);
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static @Nullable String first(Map<String, String[]> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }
}
