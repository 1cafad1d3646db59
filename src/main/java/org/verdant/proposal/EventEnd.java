package org.verdant.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.workflow.ActivityDelivery;

/** When an event is over: at the end of its last day, by the clocks of the place where it is held. */
@Component
public class EventEnd {
    private final ProposalReader reader;
    private final ActivityDelivery delivery;

    EventEnd(ProposalReader reader, ActivityDelivery delivery) {
        this.reader = reader;
        this.delivery = delivery;
    }

    /** The first moment of the day after the event's last day, in the event's own time zone. */
    public Instant ends(CaseId caseId) {
        var event = reader.facts(caseId).requireEvent();
        return over(event.lastDay(), event.timeZone());
    }

    ZoneId zone(CaseId caseId) {
        return reader.facts(caseId).requireEvent().timeZone();
    }

    void postpone(CaseId caseId, LocalDateTime newEnd) {
        delivery.postpone(caseId, over(newEnd.toLocalDate(), zone(caseId)));
    }

    /** The first moment after that day, at its place. */
    public static Instant over(LocalDate lastDay, ZoneId zone) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
