package org.verdant.proposal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Money;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.target.TargetCode;

/**
 * What the other modules may know of a proposal: who asks, together with whom, for what, when and where. Read from the content as it
 * stands, so of a draft much may be missing.
 *
 * @param track {@code ACTIVITY}, the code of the API
 * @param number {@code ACT-2026-0007}; null before submission
 * @param summary empty when nothing was typed
 * @param version of the content, 1 for the first that was submitted; 0 on a draft
 * @param contentHash of that version's content, SHA-256 in lower-case hexadecimal digits: decisions are bound to it
 * @param namedPersons everybody whom the proposal names (R-COI 2)
 * @param partners the organisations beside the lead (R-COI 1, 6)
 * @param budget null while no readable total was given
 * @param event null on a draft without readable dates, and on tracks that hold no event
 * @param project what steers a project through review, agreement and delivery
 */
public record ProposalFacts(
        CaseId caseId,
        String track,
        @Nullable String number,
        String title,
        String summary,
        Status status,
        int version,
        String contentHash,
        OrganisationId leadOrganisation,
        String leadOrganisationName,
        CountryCode leadCountry,
        PersonId createdBy,
        List<NamedPerson> namedPersons,
        List<PartnerOrganisation> partners,
        @Nullable Money budget,
        @Nullable Event event,
        ProjectFacts project) {
    public ProposalFacts {
        namedPersons = List.copyOf(namedPersons);
        partners = List.copyOf(partners);
    }

    /** Of everybody whom the proposal names, each name once. */
    public List<String> names() {
        return namedPersons.stream().map(NamedPerson::name).distinct().toList();
    }

    /** The tabs of its page that its track adds. */
    public List<String> tabs() {
        return Track.valueOf(track).tabs();
    }

    /** The commitment to which it may count: that of its track, or C1.1 for an exchange that was registered in time. */
    public Optional<TargetCode> target() {
        return event != null && event.registered()
                ? Track.ACTIVITY.target()
                : Track.valueOf(track).target();
    }

    /** The event of an activity that was submitted, so that it must have one. */
    public Event requireEvent() {
        return Objects.requireNonNull(event, "a submitted activity has an event");
    }

    /** Somebody whom the proposal names, with the e-mail address when one is given. */
    public record NamedPerson(String name, @Nullable String email) {
        /** Empty while there is no name. */
        static Optional<NamedPerson> of(@Nullable String name, @Nullable String email) {
            return name == null || name.isBlank() ? Optional.empty() : Optional.of(new NamedPerson(name, email));
        }
    }

    /** A partner or host as the proposal names it. */
    public record PartnerOrganisation(String name, CountryCode country) {
        /** Empty while the name or a known country is missing. */
        static Optional<PartnerOrganisation> of(@Nullable String name, @Nullable String country) {
            return name == null || name.isBlank()
                    ? Optional.empty()
                    : CountryCode.find(country).map(known -> new PartnerOrganisation(name, known));
        }
    }

    /**
     * The occasion that an activity convenes.
     *
     * @param start in the event's own time zone
     * @param end the last moment, in the event's own time zone
     * @param primaryTheme one of the five of C1.1, or {@code OTHER}
     * @param mode {@code IN_PERSON}, {@code ONLINE}, {@code HYBRID}
     * @param place empty for an online event
     * @param participatingCountries as planned; who was there is in the report (K14)
     * @param parentEvent names the convening that this one is part of (K12)
     * @param seriesId names the series that it belongs to (K12)
     * @param registered whether it may count to C1.1: an activity always, an exchange when it was registered before it is held (K3)
     * @param mutualRecognition whether a policy exchange is about recognising what the other side issues
     */
    public record Event(
            ZonedDateTime start,
            ZonedDateTime end,
            String kind,
            String primaryTheme,
            String mode,
            String place,
            @Nullable CountryCode hostCountry,
            @Nullable String hostOrganisation,
            List<CountryCode> participatingCountries,
            @Nullable String parentEvent,
            @Nullable String seriesId,
            @Nullable String expectedOutput,
            boolean registered,
            boolean mutualRecognition) {
        public Event {
            participatingCountries = List.copyOf(participatingCountries);
        }

        public ZoneId timeZone() {
            return start.getZone();
        }

        public LocalDate firstDay() {
            return start.toLocalDate();
        }

        /** The effective date of a credit: the last day, at the place of the event (K10). */
        public LocalDate lastDay() {
            return end.toLocalDate();
        }
    }
}
