package org.verdant.proposal;

import java.time.LocalDate;

/**
 * The day on which an open file would count by its plan, which decides about membership (K7): an event on the day it begins, a study when
 * it is planned to be accepted, any other project when it is planned to start; a day that has passed without counting is today.
 */
final class CountingDay {
    private CountingDay() {}

    static LocalDate of(Proposal proposal, ProposalContent content, LocalDate today) {
        var event = content.event().start();
        if (event != null) {
            return event.toLocalDate();
        }
        var planned = proposal.track() == Track.STUDY ? content.plannedEnd() : content.plannedStart();
        return planned == null || planned.isBefore(today) ? today : planned;
    }
}
