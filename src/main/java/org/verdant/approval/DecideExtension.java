package org.verdant.approval;

import java.util.ArrayList;
import java.util.Objects;
import org.verdant.approval.AgreementEvents.ExtensionDecided;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.UseCase;

/** Grants or refuses more time. Nothing is granted by silence, and nothing is refused without a word. */
@UseCase
public class DecideExtension {
    private final Agreements agreements;
    private final Recorder recorder;

    DecideExtension(Agreements agreements, Recorder recorder) {
        this.agreements = agreements;
        this.recorder = recorder;
    }

    public ExtensionOutcome decide(CaseId caseId, DecideExtensionForm form, Actor actor) {
        var errors = new ArrayList<FieldError>();
        if (form.outcome() == null) {
            errors.add(FieldError.of("outcome", "outcome-required"));
        }
        if (form.outcome() == ExtensionOutcome.REFUSE && Typed.text(form.comment()) == null) {
            errors.add(FieldError.of("comment", "comment-required"));
        }
        Typed.check(errors, "comment", form.comment(), Typed.COMMENT_MAX);
        Typed.refuse(errors);
        var outcome = Objects.requireNonNull(form.outcome());
        var agreement = agreements.lock(caseId);
        agreement.answer(new AgreementExtension.Answer(
                outcome == ExtensionOutcome.GRANT, Typed.text(form.comment()), actor.person(), recorder.now()));
        agreements.save(agreement);
        recorder.record(new ExtensionDecided(caseId, actor.person(), outcome));
        return outcome;
    }
}
