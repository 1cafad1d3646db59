package org.verdant.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import org.verdant.approval.AgreementEvents.AgreementSigned;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/**
 * Signs for a party. A party with an account signs itself; for one without, a coordinator of another organisation records its letter.
 * Everybody else is refused ({@code not-a-party}).
 */
@UseCase
public class SignAgreement {
    private static final int SIGNATORY_MAX = 200;

    private final Agreements agreements;
    private final AgreementDeadlines deadlines;
    private final FileDocuments documents;
    private final Recorder recorder;

    SignAgreement(Agreements agreements, AgreementDeadlines deadlines, FileDocuments documents, Recorder recorder) {
        this.agreements = agreements;
        this.deadlines = deadlines;
        this.documents = documents;
        this.recorder = recorder;
    }

    /**
     * Enters the signature of one party.
     *
     * @param no of the party that signs
     * @return when the agreement lapses unless all that is asked then is done
     */
    public Instant sign(CaseId caseId, int no, SignAgreementForm form, Actor actor) {
        var agreement = agreements.lock(caseId);
        var party = agreement.party(no);
        requireParty(party, agreement, actor);
        var now = recorder.now();
        var fulfilBy = now.plus(deadlines.fulfilment(caseId));
        agreement.sign(no, signature(caseId, party, form, actor, now), fulfilBy);
        var version = agreement.requireTerms().n();
        agreements.sign(caseId, version, agreement.party(no));
        agreements.save(agreement);
        recorder.record(new AgreementSigned(caseId, actor.person(), version, no, party.organisation() == null));
        return fulfilBy;
    }

    private static void requireParty(AgreementParty party, Agreement agreement, Actor actor) {
        var organisation = party.organisation();
        var own = organisation != null
                && actor.has(Role.PROPOSER)
                && actor.organisation().equals(organisation);
        var records = organisation == null
                && actor.has(Role.COORDINATOR)
                && !actor.organisation().equals(agreement.party(1).organisation());
        if (!own && !records) {
            throw new Forbidden("not-a-party");
        }
    }

    private AgreementParty.Signature signature(
            CaseId caseId, AgreementParty party, SignAgreementForm form, Actor actor, Instant now) {
        var errors = new ArrayList<FieldError>();
        Typed.require(errors, "signatory", form.signatory(), SIGNATORY_MAX);
        var document = documents.find(caseId, "documentId", form.documentId(), errors);
        var onLetter = party.organisation() == null;
        if (onLetter && Typed.text(form.documentId()) == null) {
            errors.add(FieldError.of("documentId", "letter-missing"));
        }
        Typed.refuse(errors);
        return new AgreementParty.Signature(
                Objects.requireNonNull(Typed.text(form.signatory())), document, onLetter, actor.person(), now);
    }
}
