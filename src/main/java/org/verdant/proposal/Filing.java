package org.verdant.proposal;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.workflow.CaseFile;
import org.verdant.workflow.ProposalProcess;

/** Keeps what was handed in, in step with the copy that its process has. */
@Component
class Filing {
    private final Proposals proposals;
    private final Versions versions;
    private final ContentReader contents;
    private final ProposalProcess process;

    Filing(Proposals proposals, Versions versions, ContentReader contents, ProposalProcess process) {
        this.proposals = proposals;
        this.versions = versions;
        this.contents = contents;
        this.process = process;
    }

    Proposal lock(CaseId caseId) {
        return proposals.lock(caseId);
    }

    Proposal read(CaseId caseId) {
        return proposals.require(caseId);
    }

    String nextNumber(Track track, int year) {
        return track.number(year, proposals.count(track, year));
    }

    /** Stores the proposal and its version of this moment; answers the fingerprint. */
    String file(Proposal proposal, PersonId by, Instant at) {
        proposals.save(proposal);
        return versions.add(proposal, by, at);
    }

    /** Starts its process. */
    void open(Proposal proposal) {
        process.start(copy(proposal));
    }

    /** Brings the copy of its process up to date. */
    void refresh(Proposal proposal) {
        process.refresh(copy(proposal));
    }

    private CaseFile copy(Proposal proposal) {
        var content = contents.read(proposal.track(), proposal.content()).content();
        return new CaseFile(
                proposal.id(),
                String.valueOf(proposal.number()),
                String.valueOf(content.title()),
                proposal.track().name(),
                proposal.lead().country(),
                proposal.lead().organisation(),
                dollars(content.budget()),
                content.trafficLight() == ProposalContent.TrafficLight.RED);
    }

    /** The total, when it is in dollars. */
    private static @Nullable BigDecimal dollars(ProposalContent.@Nullable Budget budget) {
        var total = budget == null ? null : budget.total();
        var amount = total == null ? null : total.amount();
        return amount != null && total != null && "USD".equals(total.currency()) ? amount.value() : null;
    }
}
