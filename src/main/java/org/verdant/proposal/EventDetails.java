package org.verdant.proposal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the light tracks have in common ({@code domain.md} 4.7, 4.8): an occasion on certain days, at a place or online, to which countries
 * come. All times are in the event's own time zone.
 */
public sealed interface EventDetails extends TrackDetails permits ActivityDetails, PolicyDetails, YouthDetails {
    @Nullable
    Enum<?> kind();

    ActivityDetails.@Nullable Theme primaryTheme();

    @Nullable
    LocalDateTime start();

    @Nullable
    LocalDateTime end();

    @Nullable
    String timeZone();

    ActivityDetails.@Nullable Mode mode();

    @Nullable
    String place();

    @Nullable
    String hostCountry();

    @Nullable
    String hostOrganisation();

    List<String> participatingCountries();

    @Nullable
    Integer participantsPlanned();

    @Nullable
    String parentEvent();

    @Nullable
    String seriesId();

    @Nullable
    Enum<?> expectedOutput();

    /** Whether it asks to count to C1.1. An exchange does so only when it says so (K3, {@code domain.md} 4.8). */
    boolean countsToActivities();

    @Override
    default List<@Nullable String> countries() {
        return new ArrayList<>(participatingCountries());
    }
}
