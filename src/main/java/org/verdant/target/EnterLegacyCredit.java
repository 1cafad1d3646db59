package org.verdant.target;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;
import org.verdant.workflow.CaseFile;
import org.verdant.workflow.LegacyEntryProcess;

/**
 * Enters, as a coordinator, what happened before the product was in use (K20); another one has to confirm. Every rule of counting
 * holds already here, each at its field; the same thing twice is refused ({@code entered-before}), and what one's own organisation did
 * ({@code four-eyes}, K21).
 */
@UseCase
public class EnterLegacyCredit {
    private final Programme programme;
    private final LegacyCheck check;
    private final LegacyEntries entries;
    private final LegacyEntryProcess process;
    private final ApplicationEventPublisher events;

    EnterLegacyCredit(
            Programme programme,
            LegacyCheck check,
            LegacyEntries entries,
            LegacyEntryProcess process,
            ApplicationEventPublisher events) {
        this.programme = programme;
        this.check = check;
        this.entries = entries;
        this.process = process;
        this.events = events;
    }

    public LegacyEntryCard enter(TargetCode target, LegacyForm form, Actor actor) {
        if (!actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)) {
            throw new Forbidden("forbidden");
        }
        entries.lock(target);
        var entry = check.require(programme.require(target), form, actor);
        if (actor.organisation().equals(entry.organisation())) {
            throw new Forbidden("four-eyes");
        }
        entries.enter(entry);
        process.start(file(entry), actor.person());
        events.publishEvent(new LegacyEntered(entry.id(), actor.person(), target, entry.effectiveDate()));
        return entry;
    }

    private static CaseFile file(LegacyEntryCard entry) {
        return new CaseFile(
                entry.id(),
                entry.number(),
                entry.title(),
                LegacyEntryCard.TRACK,
                entry.lead(),
                entry.organisation(),
                null,
                false);
    }
}
