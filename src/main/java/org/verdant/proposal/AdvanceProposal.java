package org.verdant.proposal;

import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/**
 * Moves a proposal to the status that a milestone of its process stands for. The aggregate refuses a move that makes no sense, so a
 * wrong diagram fails here instead of telling a lie.
 */
@UseCase
public class AdvanceProposal {
    AdvanceProposal() {}

    public void advance(CaseId caseId, Status status) {
        throw new UnsupportedOperationException("lands with the aggregate: " + caseId + status);
    }
}
