package org.verdant.proposal;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.workflow.CaseFile;
import org.verdant.workflow.MainProcesses;

/** Keeps what was handed in, in step with the copy that its process has. */
@Component
class Filing {
    private final Proposals proposals;
    private final Versions versions;
    private final ContentReader contents;
    private final OnePlatform onePlatform;
    private final MainProcesses process;

    Filing(
            Proposals proposals,
            Versions versions,
            ContentReader contents,
            OnePlatform onePlatform,
            MainProcesses process) {
        this.proposals = proposals;
        this.versions = versions;
        this.contents = contents;
        this.onePlatform = onePlatform;
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

    /** Refuses a second case of the platform; its number was drawn before, so that no two come at once. */
    void requirePlace(Proposal proposal) {
        if (proposal.track() == Track.PLATFORM) {
            onePlatform.require(proposal.id());
        }
    }

    /** Stores the proposal and its version of this moment; answers the fingerprint. */
    String file(Proposal proposal, PersonId by, Instant at) {
        proposals.save(proposal);
        return versions.add(proposal, by, at);
    }

    /** The version that was filed last. */
    VersionCard last(Proposal proposal) {
        return versions.last(proposal.id()).orElseThrow();
    }

    /** Whether something was changed that is not filed. */
    boolean isChanged(Proposal proposal) {
        return !Versions.hash(proposal.content()).equals(last(proposal).hash());
    }

    /** Takes back what was changed and not filed. */
    void restore(Proposal proposal, Instant at) {
        proposal.restore(versions.content(proposal.id(), last(proposal).n()), at);
        proposals.save(proposal);
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
                Dollars.decided(content),
                isElevated(content));
    }

    /** Nuclear, category A or a red traffic light: the highest authority decides (DMN-4). */
    private static boolean isElevated(ProposalContent content) {
        var safeguards = content.safeguards();
        return content.trafficLight() == ProposalContent.TrafficLight.RED
                || (safeguards != null && safeguards.highest() == Safeguards.Category.A)
                || (content.details() != null && content.details().isNuclear());
    }
}
