package org.verdant.workflow;

import java.util.Map;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** What a module above has to say on top of the pages of a file: that it is suspended, and what those may do who may. A bean in its {@code web} package. */
public interface CasePagePart {
    /** The template whose fragment {@code part} is shown: {@code intervention/part}. */
    String template();

    /** What the fragment reads, by name. Whoever shows the page has made sure that the actor may read the file. */
    Map<String, Object> model(CaseId caseId, Actor actor);
}
