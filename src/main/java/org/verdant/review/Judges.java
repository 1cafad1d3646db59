package org.verdant.review;

import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.target.Programme;
import org.verdant.target.Rubric;

/** Whether somebody may judge a file now, and by which rubric. A list of candidates is no control: this is. */
@Component
class Judges {
    private final ProposalReader proposals;
    private final Directory directory;
    private final ConflictsOfInterest conflicts;
    private final Rounds rounds;
    private final Programme programme;

    Judges(
            ProposalReader proposals,
            Directory directory,
            ConflictsOfInterest conflicts,
            Rounds rounds,
            Programme programme) {
        this.proposals = proposals;
        this.directory = directory;
        this.conflicts = conflicts;
        this.rounds = rounds;
        this.programme = programme;
    }

    /** The file, if no conflict of interest that blocks has become known since the person was asked. */
    ProposalFacts requireFree(CaseId caseId, Actor actor) {
        var facts = proposals.facts(caseId);
        if (conflicts.between(directory.person(actor.person()), facts).stream().anyMatch(InterestConflict::blocking)) {
            throw new Forbidden("conflict-of-interest");
        }
        return facts;
    }

    /** By which the running round is scored. */
    Rubric rubric(CaseId caseId) {
        var round = rounds.running(caseId);
        return programme.rubric(round.track(), round.stage());
    }
}
