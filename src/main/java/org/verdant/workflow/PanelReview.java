package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** The review by a panel, {@code processes/panel-review.bpmn}: seats, checks beside them, clarification, consensus, outcome. */
@Component
public class PanelReview {
    public static final String KEY = "panel-review";

    public static final String ASSIGN_REVIEWERS = LightReview.ASSIGN_REVIEWERS;
    public static final String REQUEST_CLARIFICATION = "requestClarification";
    public static final String AGREE_CONSENSUS = "agreeConsensus";

    /** Empties a seat after all reviews were in: {@code assignReviewers} is open again. */
    public static final String REOPENED_MESSAGE = "panel.reopened";

    /** How many seats are to be filled now. */
    public static final String SEATS = "seats";
    /** The number of one seat, from 1. */
    public static final String SEAT = "seat";
    /** The id of the person on the seat. */
    public static final String REVIEWER = LightReview.REVIEWER;
    /** Whether every seat has its review. */
    public static final String PANEL_COMPLETE = PanelSeat.PANEL_COMPLETE;
    /** Whether two reviewers differ so much that one more is asked. */
    public static final String THIRD_NEEDED = "thirdNeeded";
    /** Whether the scores lie so far apart that the panel has to agree. */
    public static final String DISPUTED = "disputed";
    /** What the coordinator wants after the scores: {@code ASK}, {@code DISCUSS}, {@code GO_ON}. */
    public static final String CLARITY = "clarity";
    /** {@code RECOMMEND}, {@code RECOMMEND_WITH_CONDITIONS}, {@code RETURN} or {@code REJECT}. */
    public static final String REVIEW_OUTCOME = ProposalProcess.REVIEW_OUTCOME;

    /** {@code CONCEPT}, {@code FULL} or {@code EXAMINED}: in full, after a due diligence that stands for the checks. Full unless the caller says otherwise. */
    public static final String STAGE = "stage";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CaseFiles files;
    private final CaseMessages messages;

    PanelReview(RuntimeService runtime, TaskService tasks, CaseFiles files, CaseMessages messages) {
        this.files = files;
        this.runtime = runtime;
        this.tasks = tasks;
        this.messages = messages;
    }

    /** Which seat a step fills; null when it fills all that are vacant. */
    public @Nullable Integer seat(OpenTask task) {
        return (Integer) tasks.getVariable(task.id(), SEAT);
    }

    /** Holds the file for this transaction. */
    public void hold(CaseId caseId) {
        files.lock(caseId);
    }

    /**
     * Says that a review does not count any more, so that its seat is filled again. Answers false, and does nothing, when nobody waits
     * for that: the seat is being filled already, or the round is over.
     */
    public boolean vacate(CaseId caseId, int seat) {
        var waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(caseId.toString())
                .messageEventSubscriptionName(PanelSeat.VOIDED_MESSAGE)
                .processVariableValueEquals(SEAT, seat)
                .singleResult();
        if (waiting != null) {
            runtime.messageEventReceived(PanelSeat.VOIDED_MESSAGE, waiting.getId());
            return true;
        }
        return messages.tell(caseId, REOPENED_MESSAGE, Map.of(SEATS, 1, PANEL_COMPLETE, false));
    }
}
