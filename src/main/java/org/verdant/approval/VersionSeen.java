package org.verdant.approval;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.FieldChange;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ReadProposal;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** Whether the proposal is still the one that the decider read. */
@Component
class VersionSeen {
    private static final int NAMED = 20;

    private final ReadProposal proposals;

    VersionSeen(ReadProposal proposals) {
        this.proposals = proposals;
    }

    /**
     * Refuses with {@code proposal-changed}, which names the fields, when another version was read.
     *
     * @param seen the version that was read, or null when the decider does not say
     */
    void require(ProposalFacts facts, @Nullable Integer seen, Actor actor) {
        if (seen == null || seen == facts.version()) {
            return;
        }
        if (seen < 1 || seen > facts.version()) {
            throw new Invalid(FieldError.of("version", "malformed-value"));
        }
        var before = proposals.version(facts.caseId(), seen, actor);
        var now = proposals.version(facts.caseId(), facts.version(), actor);
        var fields = FieldChange.between(before, now).stream()
                .map(FieldChange::field)
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        throw new Conflict("proposal-changed", seen, facts.version(), fields);
    }
}
