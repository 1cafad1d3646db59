package org.verdant.review;

import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;

/** Whether somebody may judge a file now, and whether the judgement fits. A list of candidates is no control: this is. */
@Component
class Judges {
    private final ProposalReader proposals;
    private final Directory directory;
    private final ConflictsOfInterest conflicts;
    private final ScoreCheck check;

    Judges(ProposalReader proposals, Directory directory, ConflictsOfInterest conflicts, ScoreCheck check) {
        this.proposals = proposals;
        this.directory = directory;
        this.conflicts = conflicts;
        this.check = check;
    }

    /** The file, if no conflict of interest that blocks has become known since the person was asked. */
    ProposalFacts requireFree(CaseId caseId, Actor actor) {
        var facts = proposals.facts(caseId);
        if (conflicts.between(directory.person(actor.person()), facts).stream().anyMatch(InterestConflict::blocking)) {
            throw new Forbidden("conflict-of-interest");
        }
        return facts;
    }

    List<ScoreView> scores(ProposalFacts facts, ReviewProposalForm form) {
        return check.require(facts.track(), form);
    }
}
