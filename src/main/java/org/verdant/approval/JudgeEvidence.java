package org.verdant.approval;

import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.verdant.approval.AgreementEvents.EvidenceAccepted;
import org.verdant.approval.AgreementEvents.EvidenceReturned;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.UseCase;

/**
 * Says whether the evidence for a condition will do. What was found, without a word on the outcome, accepts it; an empty form accepts
 * nothing. Refuses to send it back without a comment.
 */
@UseCase
public class JudgeEvidence {
    private final Agreements agreements;
    private final Recorder recorder;

    JudgeEvidence(Agreements agreements, Recorder recorder) {
        this.agreements = agreements;
        this.recorder = recorder;
    }

    public EvidenceOutcome judge(CaseId caseId, int no, MeetConditionForm form, Actor actor) {
        var agreement = agreements.lock(caseId);
        var outcome = outcome(form);
        var judgement = new AgreementCondition.Judgement(words(form), actor.person(), recorder.now());
        var version = agreement.requireTerms().n();
        if (outcome == EvidenceOutcome.ACCEPT) {
            agreement.accept(no, judgement);
            recorder.record(new EvidenceAccepted(caseId, actor.person(), version, no));
        } else {
            agreement.giveBack(no, judgement);
            recorder.record(new EvidenceReturned(caseId, actor.person(), version, no));
        }
        agreements.update(caseId, version, agreement.condition(no));
        return outcome;
    }

    private static EvidenceOutcome outcome(MeetConditionForm form) {
        var errors = new ArrayList<FieldError>();
        if (form.outcome() == null && words(form) == null) {
            errors.add(FieldError.of("outcome", "outcome-required"));
        }
        if (form.outcome() == EvidenceOutcome.RETURN && words(form) == null) {
            errors.add(FieldError.of("comment", "comment-required"));
        }
        Typed.check(errors, "comment", form.comment(), Typed.COMMENT_MAX);
        Typed.check(errors, "evidence", form.evidence(), Typed.COMMENT_MAX);
        Typed.refuse(errors);
        return Objects.requireNonNullElse(form.outcome(), EvidenceOutcome.ACCEPT);
    }

    private static @Nullable String words(MeetConditionForm form) {
        var comment = Typed.text(form.comment());
        return comment == null ? Typed.text(form.evidence()) : comment;
    }
}
