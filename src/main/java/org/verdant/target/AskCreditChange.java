package org.verdant.target;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;
import org.verdant.workflow.CreditChangeProcess;

/**
 * Asks, as a coordinator, that a single credit is corrected (K18), reversed (K17) or found not verified (K19); another one has to
 * confirm. Refuses one of the actor's own side ({@code four-eyes}, K21), a credit that no longer counts ({@code credit-not-live}), one
 * for which a change is open ({@code credit-change-open}), and to end what ends with its file ({@code ends-with-its-file}).
 */
@UseCase
public class AskCreditChange {
    private final ChangeableCredits credits;
    private final CreditChangeCheck check;
    private final CreditChanges changes;
    private final CreditChangeProcess process;
    private final ApplicationEventPublisher events;

    AskCreditChange(
            ChangeableCredits credits,
            CreditChangeCheck check,
            CreditChanges changes,
            CreditChangeProcess process,
            ApplicationEventPublisher events) {
        this.credits = credits;
        this.check = check;
        this.changes = changes;
        this.process = process;
        this.events = events;
    }

    /**
     * Asks a second person to confirm a correction or an ending of a credit.
     *
     * @param id of the credit
     */
    public void ask(TargetCode target, String id, CreditChangeForm form, Actor actor) {
        if (!actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)) {
            throw new Forbidden("forbidden");
        }
        var credit = credits.lock(target, id, actor);
        if (changes.of(id).stream().anyMatch(CreditChangeCard::open)) {
            throw new Conflict("credit-change-open");
        }
        var wish = check.require(credit, form, actor);
        var country = credits.country(credit);
        if (!wish.kind().takesOwnDay() && process.endsWithItsFile(credit.caseId(), country)) {
            throw new Conflict("ends-with-its-file");
        }
        changes.ask(credit, country, wish, actor);
        process.start(credit.caseId(), country, wish.kind() == CreditChangeKind.NOT_VERIFIED, actor.person());
        events.publishEvent(new CreditChangeAsked(credit.caseId(), actor.person(), target, id, wish.kind()));
    }
}
