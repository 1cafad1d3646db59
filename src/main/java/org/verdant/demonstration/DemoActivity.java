package org.verdant.demonstration;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.Track;

/**
 * One activity of the demonstration as {@code demonstration/activities.json} lists it, or one exchange of {@code exchanges.json}.
 *
 * @param lead the proposer's demonstration account, without its domain
 * @param offset the first day of the event, in days from today
 * @param days how many days it lasts
 * @param track of an exchange; null for an activity
 * @param own what its details have and those of an activity have not
 * @param reference of the instrument that it had adopted
 */
record DemoActivity(
        String lead,
        String title,
        @Nullable String titleLocal,
        @Nullable String language,
        String kind,
        String theme,
        String host,
        String place,
        String zone,
        List<Partner> partners,
        int offset,
        int days,
        int participants,
        String output,
        String mode,
        Fate fate,
        @Nullable Track track,
        @Nullable Map<String, Object> own,
        @Nullable String reference) {
    record Partner(String name, String country, String type) {}

    /** What happens to it on its way; {@code COUNTED} when nothing special does, {@code NOTED} when a year later is told of as well. Open ones stop where they are named for. */
    enum Fate {
        COUNTED,
        NOTED,
        CONDITIONS,
        LATE_REVIEWER,
        CONFLICT,
        RETURNED,
        REPORT_RETURNED,
        POSTPONED,
        REPORT_REFUSED,
        REPORT_MISSING,
        CONFIRM_REFUSED,
        REVIEW_REJECT,
        INELIGIBLE,
        REJECT,
        RETURN_LAPSED,
        WITHDRAWN,
        CANCELLED,
        CONFIRM_OPEN,
        VERIFY_OPEN,
        REPORT_OPEN,
        DECISION_OPEN,
        DECISION_OVERDUE,
        REVIEW_OPEN,
        SCREEN_OVERDUE,
        RETURN_OPEN,
        DRAFT
    }

    Track trackOrActivity() {
        return track == null ? Track.ACTIVITY : track;
    }

    LocalDate first(LocalDate today) {
        return today.plusDays(offset);
    }

    LocalDate last(LocalDate today) {
        return first(today).plusDays(days - 1L);
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
