package org.verdant.workflow;

import java.util.Map;
import org.verdant.shared.Actor;

/** What the page of a human step shows beside its form. One bean a user task, in its module's {@code web} package, if it needs more than the file. */
public interface TaskPage {
    /** The user task's id in the diagram, which is also the name of the template {@code tasks/<key>.html}. */
    String taskKey();

    /** What the template reads, by name. */
    Map<String, Object> model(OpenTask task, Actor actor);
}
