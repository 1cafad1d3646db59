package org.verdant.approval;

import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.UseCase;

/**
 * Records what the focal point of a member says to a text: support, or an objection with its reason. Once the silence period is over
 * nothing can be said ({@code silence-over}): silence was consent.
 */
@UseCase
public class AnswerText {
    private final MemberAnswers answers;

    AnswerText(MemberAnswers answers) {
        this.answers = answers;
    }

    public SilenceAnswer answer(CaseId caseId, CountryCode country, AnswerTextForm form, Actor actor) {
        var member = MemberAnswers.member(answers.open(caseId), country);
        return answers.record(caseId, member, form, actor);
    }
}
