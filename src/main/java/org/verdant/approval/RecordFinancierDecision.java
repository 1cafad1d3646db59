package org.verdant.approval;

import java.util.ArrayList;
import java.util.Objects;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/**
 * Takes in what the financier that leads decided: said by itself, or by a coordinator of another organisation than the proposer's on
 * its letter. Nobody of the proposer's says it ({@code not-the-financier}).
 */
@UseCase
public class RecordFinancierDecision {
    private static final int REFERENCE_MAX = 200;

    private final FinancierDecisions decisions;
    private final ProposalReader proposals;
    private final FileDocuments documents;
    private final Recorder recorder;

    RecordFinancierDecision(
            FinancierDecisions decisions, ProposalReader proposals, FileDocuments documents, Recorder recorder) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.documents = documents;
        this.recorder = recorder;
    }

    public void record(CaseId caseId, FinancierDecisionForm form, Actor actor) {
        var facts = proposals.facts(caseId);
        if (actor.organisation().equals(facts.leadOrganisation())) {
            throw new Forbidden("not-the-financier");
        }
        var financier = Objects.requireNonNull(facts.project().leadFinancier(), "a financing has a lead financier");
        var letter = letter(caseId, form);
        var outcome = Objects.requireNonNull(form.outcome());
        var onLetter = actor.has(Role.COORDINATOR);
        decisions.add(new FinancierDecision(
                caseId,
                outcome,
                financier.name(),
                Objects.requireNonNull(Typed.text(form.reference())),
                letter,
                onLetter,
                actor.person(),
                recorder.now()));
        recorder.record(new FinancierDecided(caseId, actor.person(), outcome, onLetter));
    }

    /** Refuses a form without an outcome, a reference or the letter, all at once. */
    private DocumentId letter(CaseId caseId, FinancierDecisionForm form) {
        var errors = new ArrayList<FieldError>();
        if (form.outcome() == null) {
            errors.add(FieldError.of("outcome", "required"));
        }
        Typed.require(errors, "reference", form.reference(), REFERENCE_MAX);
        if (Typed.text(form.documentId()) == null) {
            errors.add(FieldError.of("documentId", "letter-missing"));
        }
        var document = documents.find(caseId, "documentId", form.documentId(), errors);
        Typed.refuse(errors);
        return Objects.requireNonNull(document);
    }
}
