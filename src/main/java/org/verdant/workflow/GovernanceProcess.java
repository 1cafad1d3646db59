package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The road of a governance statement or a joint position, {@code processes/governance.bpmn}: drafted, checked, put in silence, adopted, followed. */
@Component
public class GovernanceProcess {
    public static final String KEY = "governance";

    public static final String SCREEN_PROPOSAL = ProposalProcess.SCREEN_PROPOSAL;
    public static final String COMPLETE_PROPOSAL = ProposalProcess.COMPLETE_PROPOSAL;
    public static final String DRAFT_TEXT = "draftText";
    public static final String CHECK_TEXT = "checkText";
    public static final String SUBMIT_OUTCOME_NOTE = ActivityDelivery.SUBMIT_OUTCOME_NOTE;
    public static final String VERIFY_OUTCOME = "verifyOutcome";

    public static final String SCREENING = ProposalProcess.SCREENING;
    /** What the legal check found: {@code CLEAR} or {@code RETURN}. */
    public static final String TEXT_CHECK = "textCheck";
    /** What became of the silence: {@code NONE} until then, {@code KEPT}, {@code BROKEN}. */
    public static final String SILENCE_OUTCOME = SilenceProcedure.SILENCE_OUTCOME;
    /** Whether the silence that ended was the second one. */
    public static final String SECOND_ROUND = SilenceProcedure.SECOND_ROUND;

    public static final String TRACK = ProposalProcess.TRACK;
    public static final String COMPLETION_TIME = ProposalProcess.COMPLETION_TIME;
    public static final String OUTCOME_NOTE_ON = ActivityDelivery.OUTCOME_NOTE_ON;
    public static final String OUTCOME_NOTE_TIME = ActivityDelivery.OUTCOME_NOTE_TIME;

    public static final String WITHDRAWN_MESSAGE = ProposalProcess.WITHDRAWN_MESSAGE;

    /** The track whose files take this road. */
    static final String TRACK_CODE = "GOVERNANCE";

    private static final String NONE = "NONE";

    private final RuntimeService runtime;
    private final CaseFiles files;

    GovernanceProcess(RuntimeService runtime, CaseFiles files) {
        this.runtime = runtime;
        this.files = files;
    }

    void start(CaseFile file) {
        files.open(file);
        var facts = Map.<String, Object>of(TRACK, file.track(), SILENCE_OUTCOME, NONE, SECOND_ROUND, false);
        runtime.startProcessInstanceByKey(KEY, file.caseId().toString(), facts);
    }
}
