package org.verdant.workflow;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** From a cleared concept to what is decided on, {@code processes/financing-appraisal.bpmn}: mandate, countries, due diligence, disclosure, panel, term sheet. */
@Component
public class FinancingAppraisal {
    public static final String KEY = "financing-appraisal";

    public static final String GIVE_MANDATE = "giveMandate";
    public static final String ISSUE_TERM_SHEET = "issueTermSheet";
    public static final String ANSWER_TERM_SHEET = "answerTermSheet";
    /** The event at which the end of the disclosure is awaited. */
    public static final String DISCLOSURE_TIME = "disclosureTime";

    public static final String REVIEW_OUTCOME = ProposalProcess.REVIEW_OUTCOME;
    public static final String REDRESS = ProposalProcess.REDRESS;
    /** Whether a participating country objected. */
    public static final String OBJECTION = NoObjection.OBJECTION;
    /** Whether the possible harm is so serious that everybody may look at the file and comment. */
    public static final String DISCLOSED = "disclosed";
    /** The moment before which nothing is decided. */
    public static final String DISCLOSURE_ENDS = "disclosureEnds";
    /** What the proposer says to the term sheet: {@code AGREE}, {@code CHANGE}. */
    public static final String TERM_SHEET = "termSheet";

    public static final String PUBLIC_COMMENT_MESSAGE = "public.comment";
    /** Ends the appraisal because a participating country objected. */
    public static final String COUNTRY_OBJECTED = ProposalProcess.COUNTRY_OBJECTED;

    private final CaseMessages messages;

    FinancingAppraisal(CaseMessages messages) {
        this.messages = messages;
    }

    /** Says that somebody commented on a disclosed file; answers false when it is not disclosed now. */
    public boolean tellCommented(CaseId caseId) {
        return messages.tell(caseId, PUBLIC_COMMENT_MESSAGE, Map.of());
    }
}
