package org.verdant.approval;

import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;

/**
 * Who answers a request for redress: the next authority above the one that rejected. When a panel rejected before any authority was
 * asked, it is the highest one that would have decided. Above the ministers there is nobody: another minister answers.
 */
@Component
public class RedressAuthority {
    private final DecisionReader decisions;
    private final Deciders deciders;

    RedressAuthority(DecisionReader decisions, Deciders deciders) {
        this.decisions = decisions;
        this.deciders = deciders;
    }

    /**
     * Who answers the request: somebody else than those whose procedure is attacked.
     *
     * @param authorities codes of the roles that decide on such a file, separated by commas
     * @param byAuthority whether an authority rejected, not a panel
     */
    public Role of(CaseId caseId, String authorities, boolean byAuthority) {
        var taken = decisions.of(caseId);
        if (byAuthority && !taken.isEmpty()) {
            var rejected = taken.get(taken.size() - 1).authority();
            return deciders.above(rejected).orElse(rejected);
        }
        var would = DecisionRounds.roles(authorities);
        return would.get(would.size() - 1);
    }
}
