package org.verdant.approval;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.verdant.approval.AgreementEvents.AgreementPrepared;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/**
 * Writes down who signs what under which conditions. Refuses a consortium without an annex on intellectual property, a party that the
 * proposal does not name, and a list that drops a condition of the decision.
 */
@UseCase
public class PrepareAgreement {
    private final ProposalReader proposals;
    private final AgreementDraft draft;
    private final Agreements agreements;
    private final AgreementDeadlines deadlines;
    private final Recorder recorder;

    PrepareAgreement(
            ProposalReader proposals,
            AgreementDraft draft,
            Agreements agreements,
            AgreementDeadlines deadlines,
            Recorder recorder) {
        this.proposals = proposals;
        this.draft = draft;
        this.agreements = agreements;
        this.deadlines = deadlines;
        this.recorder = recorder;
    }

    /** Answers the agreement as it is to be signed. */
    public Agreement prepare(CaseId caseId, PrepareAgreementForm form, Actor actor) {
        var agreement = agreements.lock(caseId);
        var facts = proposals.facts(caseId);
        var now = recorder.now();
        var lapses = agreement.lapsesAt().plus(deadlines.fulfilment(caseId));
        var parts = draft.require(
                facts, form, LocalDate.ofInstant(now, ZoneOffset.UTC), LocalDate.ofInstant(lapses, ZoneOffset.UTC));
        var terms = new AgreementTerms(
                1,
                parts.kind(),
                facts.version(),
                facts.contentHash(),
                parts.text(),
                parts.ipAnnex(),
                actor.person(),
                now);
        agreement.prepare(terms, parts.parties(), parts.conditions());
        agreements.addVersion(agreement);
        agreements.save(agreement);
        recorder.record(prepared(agreement, actor));
        return agreement;
    }

    private static AgreementPrepared prepared(Agreement agreement, Actor actor) {
        var terms = agreement.requireTerms();
        return new AgreementPrepared(
                agreement.caseId(),
                actor.person(),
                terms.n(),
                terms.kind(),
                agreement.parties().size(),
                agreement.conditions().size());
    }
}
