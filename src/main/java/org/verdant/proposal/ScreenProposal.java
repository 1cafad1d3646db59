package org.verdant.proposal;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalEvents.ProposalScreened;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/**
 * Says whether a proposal is complete and eligible. Refuses to pass one while failures of DMN-1 stand against it ({@code
 * eligibility-failures-stand}), to return one twice ({@code already-returned}), and to refuse or return one without a word of why.
 * A theme beside the five passes only with the coordinator's reason.
 */
@UseCase
public class ScreenProposal {
    private final Proposals proposals;
    private final ContentReader contents;
    private final Screenings screenings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScreenProposal(
            Proposals proposals,
            ContentReader contents,
            Screenings screenings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.contents = contents;
        this.screenings = screenings;
        this.events = events;
        this.clock = clock;
    }

    public ScreeningOutcome screen(CaseId caseId, ScreeningForm form, Actor actor) {
        var proposal = proposals.lock(caseId);
        var outcome = form.outcome();
        if (outcome == null) {
            throw new Invalid(FieldError.of("outcome", "required"));
        }
        switch (outcome) {
            case ELIGIBLE -> refuseUnlessEligible(proposal, form);
            case RETURN -> {
                if (screenings.wasReturned(caseId)) {
                    throw new Conflict("already-returned");
                }
                requireWhy(form);
            }
            case INELIGIBLE -> requireWhy(form);
        }
        screenings.judged(caseId, proposal.submissions(), form, actor.person(), clock.instant());
        events.publishEvent(new ProposalScreened(caseId, actor.person(), outcome));
        return outcome;
    }

    private void refuseUnlessEligible(Proposal proposal, ScreeningForm form) {
        var failures =
                screenings.last(proposal.id()).map(ScreeningCard::failures).orElse(List.of());
        if (!failures.isEmpty()) {
            throw new Invalid(FieldError.of("outcome", "eligibility-failures-stand", String.join(", ", failures)));
        }
        var content = contents.read(proposal.track(), proposal.content()).content();
        if (content.event().countsToActivities()
                && content.event().primaryTheme() == ActivityDetails.Theme.OTHER
                && !form.explains()) {
            throw new Invalid(FieldError.of("comment", "override-needs-reason"));
        }
    }

    private static void requireWhy(ScreeningForm form) {
        if (!form.explains()) {
            throw new Invalid(FieldError.of("comment", "required"));
        }
    }
}
