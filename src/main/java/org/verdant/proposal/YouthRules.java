package org.verdant.proposal;

import java.util.Objects;
import org.springframework.stereotype.Component;

/** Who may take part in an exchange of young professionals, and what keeps them safe ({@code domain.md} 4.8): no minors, ever. */
@Component
class YouthRules implements ContentRule {
    private static final int OLDEST = 99;

    @Override
    public void check(Examined file, Findings findings) {
        if (!(file.content().details() instanceof YouthDetails youth)) {
            return;
        }
        checkAges(youth, findings);
        CapacityRules.checkWomen(youth.participantsPlanned(), youth.womenPlanned(), youth.womenReason(), findings);
        if (Boolean.FALSE.equals(youth.consent())) {
            findings.error("details.consent", "consent-needed");
        }
        var contact = youth.safeguardingContact();
        if (contact != null) {
            TextRules.email("details.safeguardingContact.email", contact.email(), findings);
            TextRules.phone("details.safeguardingContact.phone", contact.phone(), findings);
        }
    }

    private static void checkAges(YouthDetails youth, Findings findings) {
        int from = Objects.requireNonNull(youth.ageFrom());
        int to = Objects.requireNonNull(youth.ageTo());
        if (from < YouthDetails.OF_AGE) {
            findings.error("details.ageFrom", "minors-refused", YouthDetails.OF_AGE);
        }
        if (to < from) {
            findings.error("details.ageTo", "ages-reversed", from);
        } else if (to > OLDEST) {
            findings.error("details.ageTo", "too-large", OLDEST);
        } else if (to > YouthDetails.YOUNG) {
            findings.warning("details.ageTo", "older-than-young", YouthDetails.YOUNG);
        }
    }
}
