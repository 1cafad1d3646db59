package org.verdant.proposal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalEvents.EligibilityReviewed;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/** A coordinator says what becomes of an open file that would no longer be eligible, and why. Refuses one without a reason. */
@UseCase
public class ReviewEligibility {
    private static final int LONGEST = 4000;

    private final EligibilityFindings findings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewEligibility(EligibilityFindings findings, ApplicationEventPublisher events, Clock clock) {
        this.findings = findings;
        this.events = events;
        this.clock = clock;
    }

    public EligibilityOutcome review(CaseId caseId, EligibilityReviewForm form, Actor actor) {
        var errors = new ArrayList<FieldError>();
        if (form.outcome() == null) {
            errors.add(FieldError.of("outcome", "required"));
        }
        var comment = form.comment() == null ? "" : form.comment().strip();
        if (comment.isEmpty()) {
            errors.add(FieldError.of("comment", "required"));
        } else if (comment.length() > LONGEST) {
            errors.add(FieldError.of("comment", "too-long", LONGEST));
        }
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        var outcome = Objects.requireNonNull(form.outcome());
        findings.judge(caseId, outcome, comment, actor.person(), clock.instant());
        events.publishEvent(new EligibilityReviewed(caseId, actor.person(), outcome));
        return outcome;
    }
}
