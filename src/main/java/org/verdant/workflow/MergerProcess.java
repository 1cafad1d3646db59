package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Two files become one, {@code processes/merger.bpmn}, beside the process of the one that ends: proposed, confirmed by another person, carried out. */
@Component
public class MergerProcess {
    public static final String KEY = "merger";

    public static final String CONFIRM_MERGER = "confirmMerger";

    public static final String TRACK = ProposalProcess.TRACK;
    /** {@code CONFIRM} or {@code REFUSE}. */
    public static final String MERGER = "merger";

    private final RuntimeService runtime;
    private final CaseFiles files;

    MergerProcess(RuntimeService runtime, CaseFiles files) {
        this.runtime = runtime;
        this.files = files;
    }

    /** Holds the file for this transaction. */
    public void hold(CaseId caseId) {
        files.lock(caseId);
    }

    /**
     * Asks somebody else to confirm that a file goes on as a part of another.
     *
     * @param by who proposes it and therefore may not confirm it
     */
    public void propose(CaseId absorbed, PersonId by) {
        files.lock(absorbed);
        runtime.startProcessInstanceByKey(
                KEY,
                absorbed.toString(),
                Map.of(TRACK, files.require(absorbed).track(), OpenTask.NOT_FOR, by.toString()));
    }
}
