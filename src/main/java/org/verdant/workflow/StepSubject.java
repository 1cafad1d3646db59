package org.verdant.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.verdant.shared.CaseId;

/** Names what the steps of one kind are about of which a file has several at once: the party that signs, the condition to be met. */
public interface StepSubject {
    /** The user task's id in the diagram. */
    String taskKey();

    /** The names of each of these files, in the order in which its steps are counted ({@link OpenTask#NUMBER_OF}); one statement for all. */
    Map<CaseId, List<String>> names(Collection<CaseId> files);
}
