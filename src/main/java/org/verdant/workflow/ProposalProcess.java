package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;

/** The backbone that every file goes through, {@code processes/proposal.bpmn}: assessment, decision, delivery. */
@Component
public class ProposalProcess {
    public static final String KEY = "proposal";

    public static final String SCREEN_PROPOSAL = "screenProposal";
    public static final String COMPLETE_PROPOSAL = "completeProposal";

    /** What the screening found: {@code ELIGIBLE}, {@code RETURN}, {@code INELIGIBLE}. */
    public static final String SCREENING = "screening";
    /** What was decided: {@code NONE} until then, {@code APPROVE}, {@code APPROVE_WITH_CONDITIONS}, {@code RETURN}, {@code REJECT}. */
    public static final String DECISION = "decision";

    /** What the review came to: {@code NONE} until then, {@code RECOMMEND}, {@code RECOMMEND_WITH_CONDITIONS}, {@code RETURN}, {@code REJECT}. */
    public static final String REVIEW_OUTCOME = "reviewOutcome";
    /** What became of a request for redress: {@code NOT_ASKED} until then, {@code UPHELD}, {@code DISMISSED}. */
    public static final String REDRESS = "redress";
    /** Whether the full proposal of a two-stage project was handed in. */
    public static final String INVITED = "invited";

    public static final String TRACK = "track";
    public static final String AMOUNT_USD = "amountUsd";
    public static final String ELEVATED = "elevated";
    public static final String COMPLETION_TIME = "completionTime";

    public static final String WITHDRAWN_MESSAGE = "proposal.withdrawn";
    /** The review ended because a participating country objected. */
    public static final String COUNTRY_OBJECTED = "country.objected";
    /** The review ended because an invited full proposal did not come in time. */
    public static final String FULL_PROPOSAL_MISSING = "full.proposal.missing";

    /** The review of a financing ended because time was over: its concept grew too old, or the financier said nothing. */
    public static final String FINANCING_LAPSED = "financing.lapsed";
    /** The review of a financing ended because its financier does not agree. */
    public static final String FINANCIER_DECLINED = "financier.declined";

    static final double UNKNOWN_AMOUNT = -1;

    private final RuntimeService runtime;
    private final CaseFiles files;
    private final CaseMessages messages;

    ProposalProcess(RuntimeService runtime, CaseFiles files, CaseMessages messages) {
        this.runtime = runtime;
        this.files = files;
        this.messages = messages;
    }

    /** Starts the file's one process and runs it to the first step that waits for somebody. */
    public void start(CaseFile file) {
        files.open(file);
        runtime.startProcessInstanceByKey(KEY, file.caseId().toString(), routing(file));
    }

    /** Takes over what a completed version changed: the lists show it, the gateways read it. */
    public void refresh(CaseFile file) {
        files.refresh(file);
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(file.caseId().toString(), KEY)
                .singleResult();
        if (instance != null) {
            runtime.setVariables(instance.getId(), Map.of(AMOUNT_USD, amount(file), ELEVATED, file.elevated()));
        }
    }

    /** From now on the highest authority decides, because a check found the project more serious than its proposer did. */
    public void elevate(CaseId caseId) {
        files.elevate(caseId);
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString(), KEY)
                .list()
                .forEach(instance -> runtime.setVariable(instance.getId(), ELEVATED, true));
    }

    /** Ends the assessment at the proposer's wish. Refuses with {@code too-late-to-withdraw} once it was decided. */
    public void withdraw(CaseId caseId) {
        if (!messages.tell(caseId, WITHDRAWN_MESSAGE, Map.of())) {
            throw new Conflict("too-late-to-withdraw");
        }
    }

    private static Map<String, Object> routing(CaseFile file) {
        return Map.ofEntries(
                Map.entry(TRACK, file.track()),
                Map.entry(AMOUNT_USD, amount(file)),
                Map.entry(ELEVATED, file.elevated()),
                Map.entry(REDRESS, "NOT_ASKED"),
                Map.entry(INVITED, false));
    }

    private static double amount(CaseFile file) {
        return file.amountUsd() == null ? UNKNOWN_AMOUNT : file.amountUsd().doubleValue();
    }
}
