package org.verdant.workflow;

import java.util.Map;
import org.verdant.shared.Actor;

/**
 * What a human step of a diagram does. One bean a user task, in its module's {@code process} package. Called by the task door inside
 * the transaction that completes the engine's task, after it has been decided that the actor may do it and the form has the right
 * shape.
 *
 * @param <F> the form as the API names it; Jakarta constraints on it are checked before {@link #complete}
 */
public interface UserTaskHandler<F extends Record> {
    /** The user task's id in the diagram. */
    String taskKey();

    /** The form record: page and API send its fields. */
    Class<F> form();

    /**
     * Does the step and answers the routing facts that the diagram reads next (constants of the diagram's class; strings, numbers,
     * booleans, dates). Refuses with {@link org.verdant.shared.Invalid} and the field's path, or with a conflict.
     */
    Map<String, Object> complete(OpenTask task, F form, Actor actor);
}
