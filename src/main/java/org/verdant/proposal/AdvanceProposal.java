package org.verdant.proposal;

import java.time.Clock;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalEvents.ProposalAdvanced;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;
import org.verdant.target.MarkShadow;
import org.verdant.target.ShadowFigure;

/**
 * Moves a proposal to the status that a milestone of its process stands for, and with it the figure beside the counter to which it
 * belongs; a suspended file keeps its figure. The aggregate refuses a move that makes no sense, so a wrong diagram fails here instead of telling a lie.
 */
@UseCase
public class AdvanceProposal {
    private static final EnumSet<Status> SHOWN =
            EnumSet.of(Status.APPROVED, Status.AGREEMENT, Status.RUNNING, Status.SUSPENDED, Status.CLOSING);

    private final Proposals proposals;
    private final ContentReader contents;
    private final MarkShadow shadows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdvanceProposal(
            Proposals proposals,
            ContentReader contents,
            MarkShadow shadows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.contents = contents;
        this.shadows = shadows;
        this.events = events;
        this.clock = clock;
    }

    public void advance(CaseId caseId, Status status) {
        var proposal = proposals.lock(caseId);
        var from = proposal.status();
        if (from == status) {
            return;
        }
        proposal.advance(status, clock.instant());
        proposals.save(proposal);
        if (status != Status.SUSPENDED && (SHOWN.contains(from) || SHOWN.contains(status))) {
            var content = contents.read(proposal.track(), proposal.content()).content();
            proposal.track()
                    .target(content)
                    .ifPresent(target -> shadows.mark(
                            caseId,
                            target,
                            figure(proposal.track(), status),
                            StudyFacts.of(content.details()).countries()));
        }
        events.publishEvent(new ProposalAdvanced(caseId, PersonId.SYSTEM, from, status));
    }

    private static @Nullable ShadowFigure figure(Track track, Status status) {
        if (status.ended()) {
            return null;
        }
        return status == Status.CLOSING && track.isLight() ? ShadowFigure.HELD : ShadowFigure.PLANNED;
    }
}
