package org.verdant.target;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;

/**
 * Says, as another person than who asked and nobody of the credit's own side, whether a credit changes as it was asked (K21, {@code
 * four-eyes}). What ended since it was asked can only be refused ({@code credit-not-live}).
 */
@UseCase
public class ConfirmCreditChange {
    private final ChangeableCredits credits;
    private final CreditChanges changes;
    private final Proposers proposers;
    private final ApplicationEventPublisher events;

    ConfirmCreditChange(
            ChangeableCredits credits, CreditChanges changes, Proposers proposers, ApplicationEventPublisher events) {
        this.credits = credits;
        this.changes = changes;
        this.proposers = proposers;
        this.events = events;
    }

    public SecondLook confirm(CaseId caseId, @Nullable CountryCode country, SecondLookForm form, Actor actor) {
        var change = changes.newest(caseId, country);
        if (!change.open()) {
            throw new Conflict("no-change-asked");
        }
        if (actor.is(change.askedBy()) || proposers.include(caseId, actor)) {
            throw new Forbidden("four-eyes");
        }
        var outcome = CreditChangeCheck.require(form);
        if (outcome == SecondLook.CONFIRM) {
            credits.lock(change.target(), change.credit(), actor);
        }
        changes.decide(change, outcome, CreditChangeCheck.text(form.comment()), actor);
        events.publishEvent(new CreditChangeDecided(
                caseId, actor.person(), change.target(), change.credit(), change.kind(), outcome));
        return outcome;
    }
}
