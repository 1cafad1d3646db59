package org.verdant.workflow;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** What a financing goes through between screening and approval, {@code processes/financing-review.bpmn}: concept, appraisal, two decisions. */
@Component
public class FinancingReview {
    public static final String KEY = "financing-review";

    public static final String REVIEW_CONCEPT = "reviewConcept";
    public static final String FINANCIER_DECISION = "financierDecision";

    /** What became of the concept: {@code CLEARED}, {@code REFUSED}. */
    public static final String CONCEPT = "concept";
    /** What the financier that leads decided: {@code APPROVE}, {@code REJECT}. */
    public static final String FINANCIER = "financier";
    /** The code of the role that brings the financier's decision. */
    public static final String FINANCIER_GROUP = "financierGroup";
    /** The safeguards category of the due diligence: {@code A}, {@code B}, {@code FI}, {@code C}. */
    public static final String CATEGORY = "category";

    public static final String REVIEW_OUTCOME = ProposalProcess.REVIEW_OUTCOME;
    public static final String DECISION = ProposalProcess.DECISION;
    public static final String REDRESS = ProposalProcess.REDRESS;

    /** How long a cleared concept holds. */
    public static final String CONCEPT_TIME = "conceptTime";
    /** How long the financier may take. */
    public static final String FINANCIER_TIME = "financierTime";

    public static final String FINANCIER_DECIDED_MESSAGE = "financier.decided";
    /** Ends the review because a concept grew too old, or the financier said nothing. */
    public static final String FINANCING_LAPSED = ProposalProcess.FINANCING_LAPSED;
    /** Ends the review because the financier does not agree. */
    public static final String FINANCIER_DECLINED = ProposalProcess.FINANCIER_DECLINED;

    private final CaseMessages messages;

    FinancingReview(CaseMessages messages) {
        this.messages = messages;
    }

    /** Says that the financier has decided; answers false when nobody waits for that any more. */
    public boolean tellDecided(CaseId caseId) {
        return messages.tell(caseId, FINANCIER_DECIDED_MESSAGE, Map.of());
    }
}
