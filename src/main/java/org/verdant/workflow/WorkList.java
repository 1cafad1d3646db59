package org.verdant.workflow;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;

/** The task list: every open step that the actor has or may take, and nothing else. */
@Component
public class WorkList {
    private final WorkItems items;

    WorkList(WorkItems items) {
        this.items = items;
    }

    /** One page; refuses an unknown sort or a cursor that is none with {@code bad-query}. */
    public WorkPage page(WorkQuery query, Actor actor) {
        return items.page(query, actor);
    }

    /**
     * How many open steps each chip of the list would show: {@code all}, {@code mine}, {@code overdue}; each counted up to 1,000.
     *
     * @param text what the list is searched for, or null
     */
    public Map<String, Integer> counts(@Nullable String text, Actor actor) {
        return items.counts(text, actor);
    }
}
