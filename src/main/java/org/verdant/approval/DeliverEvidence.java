package org.verdant.approval;

import java.util.ArrayList;
import java.util.Objects;
import org.verdant.approval.AgreementEvents.EvidenceDelivered;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.UseCase;

/** Shows that a condition is met; a coordinator judges it. Refuses words without anything in them. */
@UseCase
public class DeliverEvidence {
    private final Agreements agreements;
    private final FileDocuments documents;
    private final Recorder recorder;

    DeliverEvidence(Agreements agreements, FileDocuments documents, Recorder recorder) {
        this.agreements = agreements;
        this.documents = documents;
        this.recorder = recorder;
    }

    public void deliver(CaseId caseId, int no, MeetConditionForm form, Actor actor) {
        var agreement = agreements.lock(caseId);
        var errors = new ArrayList<FieldError>();
        Typed.require(errors, "evidence", form.evidence(), Typed.COMMENT_MAX);
        var document = documents.find(caseId, "documentId", form.documentId(), errors);
        if (agreement.condition(no).origin() == AgreementCondition.Origin.MEMORANDUM
                && Typed.text(form.documentId()) == null) {
            errors.add(FieldError.of("documentId", "binding-document-missing"));
        }
        Typed.refuse(errors);
        var words = Objects.requireNonNull(Typed.text(form.evidence()));
        agreement.deliver(no, new AgreementCondition.Evidence(words, document, actor.person(), recorder.now()));
        var version = agreement.requireTerms().n();
        agreements.update(caseId, version, agreement.condition(no));
        recorder.record(new EvidenceDelivered(caseId, actor.person(), version, no));
    }
}
