package org.verdant.target;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.shared.NotFound;
import org.verdant.shared.UseCase;

/**
 * Says, as another person than who entered it and nobody of the organisation that did it ({@code four-eyes}, K21), whether what was
 * entered later counts (K20). What the rules of counting do not let through any more can only be refused.
 */
@UseCase
public class ConfirmLegacyEntry {
    private final Programme programme;
    private final LegacyEntries entries;
    private final CountingRules rules;
    private final ApplicationEventPublisher events;

    ConfirmLegacyEntry(
            Programme programme, LegacyEntries entries, CountingRules rules, ApplicationEventPublisher events) {
        this.programme = programme;
        this.entries = entries;
        this.rules = rules;
        this.events = events;
    }

    public SecondLook confirm(CaseId id, SecondLookForm form, Actor actor) {
        var entry = entries.find(id).orElseThrow(() -> new NotFound("not-found"));
        if (!entry.open()) {
            throw new Conflict("no-longer-open");
        }
        if (actor.is(entry.enteredBy()) || actor.organisation().equals(entry.organisation())) {
            throw new Forbidden("four-eyes");
        }
        var outcome = CreditChangeCheck.require(form);
        if (outcome == SecondLook.CONFIRM) {
            requireCounting(entry, actor);
        }
        entries.decide(entry, outcome, CreditChangeCheck.text(form.comment()), actor);
        events.publishEvent(new LegacyEntryDecided(id, actor.person(), entry.target(), outcome));
        return outcome;
    }

    private void requireCounting(LegacyEntryCard entry, Actor actor) {
        rules.refusal(programme.require(entry.target()), entry.claim(actor.person()))
                .ifPresent(reason -> {
                    throw new Invalid("invalid", List.of(FieldError.of("outcome", LegacyCheck.code(reason))));
                });
    }
}
