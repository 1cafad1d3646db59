package org.verdant.proposal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.identity.CountryRegister;
import org.verdant.shared.CountryCode;
import org.verdant.workflow.Deadlines;

/** What makes an activity one that can count to C1.1 ({@code domain.md} 4.7). */
@Component
class ActivityRules implements ContentRule {
    /** The row of {@code deadlines.dmn} that says how long before the event it has to be submitted. */
    static final String NOTICE = "submitBeforeEvent";

    private static final int COUNTRIES = 2;
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private final CountryRegister register;
    private final Deadlines deadlines;
    private final Occasions occasions;

    ActivityRules(CountryRegister register, Deadlines deadlines, Occasions occasions) {
        this.register = register;
        this.deadlines = deadlines;
        this.occasions = occasions;
    }

    @Override
    public void check(Examined file, Findings findings) {
        if (file.track() != Track.ACTIVITY) {
            return;
        }
        var activity = file.content().activity();
        if (activity.kind() == ActivityDetails.Kind.INTERNAL_MEETING) {
            findings.error("details.kind", "internal-meeting");
        }
        if (activity.primaryTheme() == ActivityDetails.Theme.OTHER) {
            findings.warning("details.primaryTheme", "theme-needs-override");
        }
        checkTimes(file, activity, findings);
        checkPlace(file.today(), activity, findings);
        checkParticipants(file.today(), activity, findings);
        if (occasions.isPartOfAnother(file.caseId(), activity)) {
            findings.warning("details.parentEvent", "one-occasion");
        }
    }

    private void checkTimes(Examined file, ActivityDetails activity, Findings findings) {
        if (activity.timeZone() != null && zone(activity).isEmpty()) {
            findings.error("details.timeZone", "unknown-time-zone", activity.timeZone());
        }
        var start = activity.start();
        var end = activity.end();
        if (start != null && end != null && end.isBefore(start)) {
            findings.error("details.end", "end-before-start");
        }
        var notice = deadlines.of(Track.ACTIVITY.name(), NOTICE).time().toDays();
        var earliest = file.today().plusDays(notice);
        if (start != null && start.toLocalDate().isBefore(file.today())) {
            findings.error("details.start", "event-in-the-past");
        } else if (start != null && start.toLocalDate().isBefore(earliest)) {
            findings.error("details.start", "start-too-soon", notice, earliest);
        }
        var content = file.content();
        if (outside(content.plannedStart(), start == null ? null : start.toLocalDate(), content.plannedEnd())
                || outside(content.plannedStart(), end == null ? null : end.toLocalDate(), content.plannedEnd())) {
            findings.warning("details.start", "event-outside-period");
        }
    }

    private static boolean outside(@Nullable LocalDate from, @Nullable LocalDate day, @Nullable LocalDate to) {
        return from != null && to != null && day != null && (day.isBefore(from) || day.isAfter(to));
    }

    private void checkPlace(LocalDate today, ActivityDetails activity, Findings findings) {
        var online = activity.mode() == ActivityDetails.Mode.ONLINE;
        if (!online && (activity.place() == null || activity.place().isBlank())) {
            findings.error("details.place", "required");
        }
        var host = activity.hostCountry();
        PartnerRules.country("details.hostCountry", host, findings);
        if (host != null && CountryCode.isKnown(host) && !register.isMember(CountryCode.of(host), today)) {
            findings.error("details.hostCountry", "host-not-member", host);
        }
    }

    private void checkParticipants(LocalDate today, ActivityDetails activity, Findings findings) {
        var countries = activity.participatingCountries();
        var distinct = new TreeSet<CountryCode>();
        var seen = new HashSet<String>();
        for (int i = 0; i < countries.size(); i++) {
            var field = "details.participatingCountries[" + i + "]";
            PartnerRules.country(field, countries.get(i), findings);
            if (!seen.add(countries.get(i))) {
                findings.error(field, "given-twice", countries.get(i));
            }
            if (CountryCode.isKnown(countries.get(i))) {
                distinct.add(CountryCode.of(countries.get(i)));
            }
        }
        if (distinct.size() < COUNTRIES) {
            findings.error("details.participatingCountries", "too-few-countries", COUNTRIES);
            return;
        }
        var members = distinct.stream()
                .filter(country -> register.isMember(country, today))
                .count();
        if (members < COUNTRIES) {
            findings.error("details.participatingCountries", "too-few-members", COUNTRIES, members);
        }
    }

    /** Only the zones of the IANA list: an offset such as {@code +05:00} knows no summer time. */
    static Optional<ZoneId> zone(ActivityDetails activity) {
        return activity.timeZone() != null && ZONES.contains(activity.timeZone())
                ? Optional.of(ZoneId.of(activity.timeZone()))
                : Optional.empty();
    }
}
