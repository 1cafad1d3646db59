package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The one case of the research platform, {@code processes/platform.bpmn}: options, consultation, decision, launch. */
@Component
public class PlatformProcess {
    public static final String KEY = "platform";

    public static final String SCREEN_PROPOSAL = ProposalProcess.SCREEN_PROPOSAL;
    public static final String COMPLETE_PROPOSAL = ProposalProcess.COMPLETE_PROPOSAL;
    public static final String STUDY_OPTIONS = "studyOptions";
    public static final String CONSULT_MEMBERS = "consultMembers";
    public static final String DECIDE_PLATFORM = "decidePlatform";
    public static final String LAUNCH_PLATFORM = "launchPlatform";

    public static final String SHOW_OPTIONS = "showOptions";
    public static final String SHOW_DECISION = "showDecision";
    public static final String SHOW_REFUSAL = "showRefusal";
    public static final String SHOW_LAUNCH = "showLaunch";
    public static final String SHOW_DROPPED = "showDropped";
    public static final String SHOW_WITHDRAWAL = "showWithdrawal";

    public static final String SCREENING = ProposalProcess.SCREENING;
    /** What the ministers decided: {@code NONE} until then, {@code GO_AHEAD}, {@code DROP}. */
    public static final String PLATFORM_OUTCOME = "platformOutcome";
    /** What became of the decision: {@code GO_AHEAD} when it was launched, {@code DROP}. */
    public static final String LAUNCH_OUTCOME = "launchOutcome";

    public static final String COMPLETION_TIME = ProposalProcess.COMPLETION_TIME;

    public static final String WITHDRAWN_MESSAGE = ProposalProcess.WITHDRAWN_MESSAGE;

    /** The track whose files take this road. */
    static final String TRACK_CODE = "PLATFORM";

    private static final String NONE = "NONE";

    private final RuntimeService runtime;
    private final CaseFiles files;

    PlatformProcess(RuntimeService runtime, CaseFiles files) {
        this.runtime = runtime;
        this.files = files;
    }

    void start(CaseFile file) {
        files.open(file);
        var facts = Map.<String, Object>of(ProposalProcess.TRACK, file.track(), PLATFORM_OUTCOME, NONE);
        runtime.startProcessInstanceByKey(KEY, file.caseId().toString(), facts);
    }
}
