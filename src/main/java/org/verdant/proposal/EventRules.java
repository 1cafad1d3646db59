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

/** What makes an occasion one that can be held and, when it asks for that, count to C1.1 ({@code domain.md} 4.7, 4.8). */
@Component
class EventRules implements ContentRule {
    /** The row of {@code deadlines.dmn} that says how long before the event it has to be submitted. */
    static final String NOTICE = "submitBeforeEvent";

    private static final int COUNTRIES = 2;
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private final CountryRegister register;
    private final Deadlines deadlines;
    private final Occasions occasions;

    EventRules(CountryRegister register, Deadlines deadlines, Occasions occasions) {
        this.register = register;
        this.deadlines = deadlines;
        this.occasions = occasions;
    }

    @Override
    public void check(Examined file, Findings findings) {
        if (!file.track().isConvened()) {
            return;
        }
        var event = file.content().event();
        if (event.kind() == ActivityDetails.Kind.INTERNAL_MEETING) {
            findings.error("details.kind", "internal-meeting");
        }
        checkTheme(file.track(), event, findings);
        checkTimes(file, event, findings);
        checkPlace(file.today(), event, findings);
        checkParticipants(file, event, findings);
        if (occasions.isPartOfAnother(file.caseId(), event)) {
            findings.warning("details.parentEvent", "one-occasion");
        }
    }

    /** An exchange that is registered for C1.1 has one of its themes; a coordinator may override that of an activity only. */
    private static void checkTheme(Track track, EventDetails event, Findings findings) {
        var other = event.primaryTheme() == ActivityDetails.Theme.OTHER;
        if (track == Track.ACTIVITY) {
            if (other) {
                findings.warning("details.primaryTheme", "theme-needs-override");
            }
        } else if (event.countsToActivities()) {
            Amounts.required("details.primaryTheme", event.primaryTheme(), findings);
            if (other) {
                findings.error("details.primaryTheme", "theme-not-counted");
            }
        }
    }

    private void checkTimes(Examined file, EventDetails event, Findings findings) {
        if (event.timeZone() != null && zone(event).isEmpty()) {
            findings.error("details.timeZone", "unknown-time-zone", event.timeZone());
        }
        var start = event.start();
        var end = event.end();
        if (start != null && end != null && end.isBefore(start)) {
            findings.error("details.end", "end-before-start");
        }
        var notice = deadlines.of(file.track().name(), NOTICE).time().toDays();
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

    private void checkPlace(LocalDate today, EventDetails event, Findings findings) {
        var online = event.mode() == ActivityDetails.Mode.ONLINE;
        if (!online && (event.place() == null || event.place().isBlank())) {
            findings.error("details.place", "required");
        }
        var host = event.hostCountry();
        PartnerRules.country("details.hostCountry", host, findings);
        if (host != null && CountryCode.isKnown(host) && !register.isMember(CountryCode.of(host), today)) {
            findings.error("details.hostCountry", "host-not-member", CountryCode.of(host));
        }
    }

    private void checkParticipants(Examined file, EventDetails event, Findings findings) {
        var countries = event.participatingCountries();
        var distinct = new TreeSet<CountryCode>();
        var seen = new HashSet<String>();
        for (int i = 0; i < countries.size(); i++) {
            var field = "details.participatingCountries[" + i + "]";
            PartnerRules.country(field, countries.get(i), findings);
            if (!seen.add(countries.get(i))) {
                findings.error(field, "given-twice", CountryCode.nameable(countries.get(i)));
            }
            if (CountryCode.isKnown(countries.get(i))) {
                distinct.add(CountryCode.of(countries.get(i)));
            }
        }
        if (distinct.size() < COUNTRIES) {
            findings.error("details.participatingCountries", "too-few-countries", COUNTRIES);
            return;
        }
        var needed = membersNeeded(file.track(), event);
        var members = distinct.stream()
                .filter(country -> register.isMember(country, file.today()))
                .count();
        if (members < needed) {
            findings.error("details.participatingCountries", "too-few-members", needed, members);
        }
    }

    /** Young people come from wherever they are invited: two members are needed only for what is to count to C1.1. */
    private static int membersNeeded(Track track, EventDetails event) {
        return track == Track.YOUTH && !event.countsToActivities() ? 1 : 2;
    }

    /** Only the zones of the IANA list: an offset such as {@code +05:00} knows no summer time. */
    static Optional<ZoneId> zone(EventDetails event) {
        return event.timeZone() != null && ZONES.contains(event.timeZone())
                ? Optional.of(ZoneId.of(event.timeZone()))
                : Optional.empty();
    }
}
