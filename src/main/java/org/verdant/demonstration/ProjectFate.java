package org.verdant.demonstration;

import static org.verdant.demonstration.ProjectFate.Turn.CANCELLED_BY_COORDINATOR;
import static org.verdant.demonstration.ProjectFate.Turn.CHANGE;
import static org.verdant.demonstration.ProjectFate.Turn.COMMENTS;
import static org.verdant.demonstration.ProjectFate.Turn.CONDITIONS;
import static org.verdant.demonstration.ProjectFate.Turn.CONFLICT;
import static org.verdant.demonstration.ProjectFate.Turn.DISPUTED;
import static org.verdant.demonstration.ProjectFate.Turn.INCOMPLETE;
import static org.verdant.demonstration.ProjectFate.Turn.LOW_SCORES;
import static org.verdant.demonstration.ProjectFate.Turn.MERGER;
import static org.verdant.demonstration.ProjectFate.Turn.NOT_ELIGIBLE;
import static org.verdant.demonstration.ProjectFate.Turn.OBJECTION;
import static org.verdant.demonstration.ProjectFate.Turn.QUESTION;
import static org.verdant.demonstration.ProjectFate.Turn.REDRESS;
import static org.verdant.demonstration.ProjectFate.Turn.REJECTION;
import static org.verdant.demonstration.ProjectFate.Turn.REPORT_SENT_BACK;
import static org.verdant.demonstration.ProjectFate.Turn.STOP_AT_MIDTERM;
import static org.verdant.demonstration.ProjectFate.Turn.SUSPENSION;
import static org.verdant.demonstration.ProjectFate.Turn.WITHDRAWAL;

import java.util.Set;

/**
 * What becomes of a project: what turns otherwise than well on its way, and the step that nobody takes any more. Every other step is
 * taken some days after it opened, until today is reached; a step that is left lapses, escalates or waits, as the diagrams say.
 */
enum ProjectFate {
    /** Nothing special: wherever it has come to by today, closed if its time is over. */
    ON_ITS_WAY,
    MENDED(INCOMPLETE),
    CLARIFIED(QUESTION),
    AGREED(DISPUTED),
    REVIEWER_REPLACED(CONFLICT),
    CONDITIONS_MET(CONDITIONS),
    REPORT_RETURNED(REPORT_SENT_BACK),
    CHANGED(CHANGE),

    DRAFT("submitProposal", 0),
    SCREENING_OPEN("screenProposal", 0),
    RETURN_OPEN("completeProposal", 0, INCOMPLETE),
    NO_OBJECTION_OPEN("giveNoObjection", 1),
    CONCEPT_OPEN("reviewProposal", 1),
    FULL_PROPOSAL_OPEN("submitFullProposal", 0),
    PANEL_OPEN("assignReviewers", 0),
    REVIEWS_OPEN("reviewProposal", 1),
    CHECKS_OPEN("checkSafeguards", 0),
    CLARIFICATION_OPEN("answerClarification", 0, QUESTION),
    CONSENSUS_OPEN("agreeConsensus", 0, DISPUTED),
    DECISION_OPEN("decideProposal", 0),
    SECOND_DECISION_OPEN("decideProposal", 1),
    REDRESS_OPEN("decideRedress", 0, REJECTION, REDRESS),
    AGREEMENT_OPEN("prepareAgreement", 0),
    SIGNATURE_OPEN("signAgreement", 1),
    CONDITION_OPEN("meetCondition", 0, CONDITIONS),
    START_OPEN("submitReport", 0),
    CONFIRMATION_OPEN("confirmCredit", 0),
    REPORT_OPEN("submitReport", 1),
    VERIFICATION_OPEN("verifyReport", 1),
    MIDTERM_OPEN("decideMidterm", 0),
    CHANGE_OPEN("decideMinorChange", 0, CHANGE),
    FOLLOW_UP_OPEN("submitReport", 3),
    FINAL_OPEN("submitReport", 4),
    CLOSING_OPEN("closeProject", 0),
    DATA_OPEN("agreeData", 1),
    ACCEPTANCE_OPEN("acceptStudy", 1),
    DISCLOSURE_OPEN("issueTermSheet", 0, COMMENTS),
    COVENANT_OPEN("checkCovenant", 1),

    INELIGIBLE(NOT_ELIGIBLE),
    RETURN_LAPSED("completeProposal", 0, INCOMPLETE),
    OBJECTED(OBJECTION),
    MANDATE_LAPSED("giveMandate", 0),
    INVITATION_LAPSED("submitFullProposal", 0),
    NOT_RECOMMENDED(LOW_SCORES),
    REJECTED(REJECTION),
    WITHDRAWN(WITHDRAWAL),
    SIGNATURE_LAPSED("signAgreement", 1),
    STOPPED(STOP_AT_MIDTERM),
    CANCELLED(CANCELLED_BY_COORDINATOR),
    SUSPENDED("submitReport", 2, SUSPENSION),
    SUSPENDED_TOO_LONG("submitReport", 2, SUSPENSION),
    MERGED(MERGER);

    /** What turns otherwise than well. */
    enum Turn {
        INCOMPLETE,
        NOT_ELIGIBLE,
        OBJECTION,
        WITHDRAWAL,
        CONFLICT,
        LOW_SCORES,
        DISPUTED,
        QUESTION,
        CONDITIONS,
        REJECTION,
        REDRESS,
        REPORT_SENT_BACK,
        CHANGE,
        STOP_AT_MIDTERM,
        CANCELLED_BY_COORDINATOR,
        SUSPENSION,
        MERGER,
        COMMENTS
    }

    private final String left;
    private final int after;
    private final Set<Turn> turns;

    ProjectFate(Turn... turns) {
        this("", 0, turns);
    }

    /**
     * @param left the step that is left alone
     * @param after so many of its kind were taken
     */
    ProjectFate(String left, int after, Turn... turns) {
        this.left = left;
        this.after = after;
        this.turns = Set.of(turns);
    }

    boolean leaves(String step, int taken) {
        return step.equals(left) && taken >= after;
    }

    boolean has(Turn turn) {
        return turns.contains(turn);
    }
}
