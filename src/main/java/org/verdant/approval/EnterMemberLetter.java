package org.verdant.approval;

import org.verdant.proposal.ProposalAccess;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;
import org.verdant.workflow.SilenceProcedure;

/**
 * Enters the letter of a member whose focal points have no account: what it says counts like the answer of the others. Refuses a
 * member that answers for itself or has answered ({@code member-not-by-letter}), and any letter after the period ({@code
 * silence-over}).
 */
@UseCase
public class EnterMemberLetter {
    private final ProposalAccess access;
    private final MemberAnswers answers;
    private final SilenceProcedure process;

    EnterMemberLetter(ProposalAccess access, MemberAnswers answers, SilenceProcedure process) {
        this.access = access;
        this.answers = answers;
        this.process = process;
    }

    public SilenceAnswer enter(CaseId caseId, MemberLetterForm form, Actor actor) {
        access.requireReadable(caseId, actor);
        if (!actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)) {
            throw new Forbidden("forbidden");
        }
        var procedure = answers.open(caseId);
        var country = CountryCode.find(form.country())
                .filter(procedure.unheard()::contains)
                .orElseThrow(() -> new Invalid(FieldError.of("country", "member-not-by-letter")));
        var answer = answers.record(caseId, MemberAnswers.member(procedure, country), form.said(), actor);
        if (!process.letter(caseId, country, answer.name())) {
            throw new Conflict("silence-over");
        }
        return answer;
    }
}
