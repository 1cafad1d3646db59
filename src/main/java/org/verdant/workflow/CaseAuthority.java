package org.verdant.workflow;

import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;

/** Who decides about a file that was approved: the first of the authorities that DMN-4 names for it. Where the members decide by silence, the secretariat head. */
@Component
public class CaseAuthority {
    private static final double UNKNOWN = ProposalProcess.UNKNOWN_AMOUNT;

    private final CaseFiles files;
    private final ApprovalAuthority authority;

    CaseAuthority(CaseFiles files, ApprovalAuthority authority) {
        this.files = files;
        this.authority = authority;
    }

    public Role of(CaseId caseId) {
        var file = files.require(caseId);
        var amount = file.amountUsd() == null ? UNKNOWN : file.amountUsd().doubleValue();
        var first = authority.levels(file.track(), amount, file.elevated()).get(0);
        return first == Role.FOCAL_POINT ? Role.SECRETARIAT_HEAD : first;
    }
}
