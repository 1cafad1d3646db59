package org.verdant.workflow;

import java.util.Map;
import org.verdant.shared.Actor;

/** What the page of a human step shows beside its form. A bean in the {@code web} package of each module that has something to show; several may add to one step. */
public interface TaskPage {
    /** The user task's id in the diagram, which is also the name of the template {@code tasks/<key>.html}. */
    String taskKey();

    /** What the template reads, by name. */
    Map<String, Object> model(OpenTask task, Actor actor);
}
