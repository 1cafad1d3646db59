package org.verdant.proposal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.StudyDetails.Authority;
import org.verdant.proposal.StudyDetails.DeliverableKind;
import org.verdant.shared.CountryCode;

/**
 * What steers a planning study: for which countries, who accepts it there, when its reports are due. Empty on other tracks.
 *
 * @param countries each once, in the order of the form
 * @param due of the reports that are planned
 * @param seaNeeded whether a strategic environmental assessment is
 */
public record StudyFacts(
        List<CountryCode> countries,
        List<NationalAuthority> authorities,
        Map<DeliverableKind, LocalDate> due,
        boolean seaNeeded) {
    public StudyFacts {
        countries = List.copyOf(countries);
        authorities = List.copyOf(authorities);
        due = Map.copyOf(due);
    }

    /** The government body that accepts the study for a country, and who signs for it. */
    public record NationalAuthority(CountryCode country, String organisation, String signatory, String function) {
        private static Optional<NationalAuthority> of(Authority named) {
            return CountryCode.find(named.country())
                    .map(country -> new NationalAuthority(
                            country, text(named.organisation()), text(named.signatory()), text(named.function())));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    public Optional<NationalAuthority> authority(CountryCode country) {
        return authorities.stream()
                .filter(authority -> authority.country().equals(country))
                .findFirst();
    }

    static StudyFacts of(@Nullable TrackDetails details) {
        var study = details instanceof StudyDetails found ? found : Blank.of(StudyDetails.class);
        var due = new EnumMap<DeliverableKind, LocalDate>(DeliverableKind.class);
        study.deliverables().forEach(report -> {
            if (report.kind() != null && report.due() != null) {
                due.put(report.kind(), report.due());
            }
        });
        return new StudyFacts(
                study.planned(),
                study.nationalAuthorities().stream()
                        .flatMap(named -> NationalAuthority.of(named).stream())
                        .toList(),
                due,
                Boolean.TRUE.equals(study.seaNeeded()));
    }
}
