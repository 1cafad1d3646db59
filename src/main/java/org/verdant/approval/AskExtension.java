package org.verdant.approval;

import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.verdant.approval.AgreementEvents.ExtensionAsked;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;
import org.verdant.workflow.AgreementProcess;

/**
 * Asks for more time because of an extraordinary event. Only a proposer of the lead may ({@code forbidden}), with a reason, while the
 * agreement is pending ({@code no-agreement-pending}) and not extended yet ({@code already-extended}).
 */
@UseCase
public class AskExtension {
    private static final int REASON_MAX = 2000;

    private final ProposalReader proposals;
    private final Agreements agreements;
    private final AgreementProcess process;
    private final Recorder recorder;

    AskExtension(ProposalReader proposals, Agreements agreements, AgreementProcess process, Recorder recorder) {
        this.proposals = proposals;
        this.agreements = agreements;
        this.process = process;
        this.recorder = recorder;
    }

    /** The caller has made sure that the actor may read the file. */
    public void ask(CaseId caseId, @Nullable String reason, Actor actor) {
        if (!actor.has(Role.PROPOSER)
                || !actor.organisation().equals(proposals.facts(caseId).leadOrganisation())) {
            throw new Forbidden("forbidden");
        }
        var errors = new ArrayList<FieldError>();
        Typed.require(errors, "reason", reason, REASON_MAX);
        Typed.refuse(errors);
        var agreement = agreements.lock(caseId);
        agreement.ask(new AgreementExtension(
                Objects.requireNonNull(Typed.text(reason)), actor.person(), recorder.now(), null));
        agreements.save(agreement);
        recorder.record(new ExtensionAsked(caseId, actor.person()));
        process.askExtension(caseId);
    }
}
