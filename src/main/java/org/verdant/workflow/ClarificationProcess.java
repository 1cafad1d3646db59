package org.verdant.workflow;

/** A question to the proposer during a review, {@code processes/clarification.bpmn}; silence does not stop the review. */
public final class ClarificationProcess {
    public static final String KEY = "clarification";

    public static final String ANSWER_CLARIFICATION = "answerClarification";
    public static final String ANSWER_TIME = "answerTime";

    private ClarificationProcess() {}
}
