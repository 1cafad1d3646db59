package org.verdant.workflow;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;

/** The acceptance of a study by one country, {@code processes/study-acceptance.bpmn}: recorded, verified, confirmed, credited, perhaps reversed. */
@Component
public class StudyAcceptance {
    public static final String KEY = "study-acceptance";

    public static final String ACCEPT_STUDY = "acceptStudy";
    public static final String VERIFY_ACCEPTANCE = "verifyAcceptance";
    public static final String CONFIRM_CREDIT = ReportProcess.CONFIRM_CREDIT;
    public static final String CONFIRM_REVERSAL = ProjectDelivery.CONFIRM_REVERSAL;
    public static final String REVIEW_CREDITS = ProjectDelivery.REVIEW_CREDITS;

    public static final String ASKED = NoObjection.ASKED;
    public static final String ACCEPTANCE_TIME = "acceptanceTime";
    /** {@code ACCEPT} or {@code DECLINE}. */
    public static final String ACCEPTANCE = "acceptance";
    /** {@code ACCEPT}, {@code RETURN} or {@code REFUSE}. */
    public static final String VERIFICATION = ReportProcess.VERIFICATION;
    /** {@code CONFIRM} or {@code REFUSE}. */
    public static final String CONFIRMATION = ReportProcess.CONFIRMATION;

    public static final String COUNTED = ReportProcess.COUNTED;
    /** Whether the evidence was found false (K19). */
    public static final String REFUTED = ProjectDelivery.REFUTED;

    public static final String REVERSAL_MESSAGE = "acceptance.reversed";
    /** Tells the delivery of the study that this country was counted, or will not be. */
    public static final String COUNTRY_SETTLED = "country.settled";

    private final CaseMessages messages;

    StudyAcceptance(CaseMessages messages) {
        this.messages = messages;
    }

    /** Takes up the end of one acceptance. Refuses with {@code country-not-counted} when that country does not count (any more). */
    public void reverse(CaseId caseId, CountryCode country, boolean refuted, PersonId by) {
        var facts = Map.<String, Object>of(REFUTED, refuted, OpenTask.NOT_FOR, by.toString());
        if (!messages.tell(caseId, country, REVERSAL_MESSAGE, facts)) {
            throw new Conflict("country-not-counted");
        }
    }
}
