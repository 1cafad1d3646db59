package org.verdant.proposal;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verdant.target.TargetCode;

/** A road of the Action Plan. Its name is the code of the API; the prefix begins the number of a submitted file. */
public enum Track {
    ACTIVITY("ACT", "C1.1", Blank.of(ActivityDetails.class)),
    RND("RND", "C2.1", Blank.of(RndDetails.class)),
    EQUIPMENT("EQP", "C2.2", Blank.of(EquipmentDetails.class)),
    CAPACITY("CAP", "C3.1", Blank.of(CapacityDetails.class)),
    STUDY("STU", "C3.3", Blank.of(StudyDetails.class)),
    FINANCING("FIN", null, null),
    POLICY("POL", null, null),
    YOUTH("YTH", null, null),
    GOVERNANCE("GOV", null, null),
    PLATFORM("PLT", null, null);

    private final String prefix;
    private final @Nullable String target;
    private final @Nullable TrackDetails empty;

    Track(String prefix, @Nullable String target, @Nullable TrackDetails empty) {
        this.prefix = prefix;
        this.target = target;
        this.empty = empty;
    }

    public static Optional<Track> ofCode(String code) {
        return Arrays.stream(values())
                .filter(track -> track.name().equals(code))
                .findFirst();
    }

    /** The record of the track's own fields; empty while the track is not open. */
    public Optional<Class<? extends TrackDetails>> details() {
        return empty().map(details -> details.getClass());
    }

    /** That record with nothing filled. */
    Optional<TrackDetails> empty() {
        return Optional.ofNullable(empty);
    }

    /** The commitment to which a file of this track counts; empty while none is open. */
    public Optional<TargetCode> target() {
        return Optional.ofNullable(target).map(TargetCode::of);
    }

    public boolean isOpen() {
        return empty != null;
    }

    /** Needs no results, risks, markers or safeguards and may be paid in kind: a total of 0 ({@code domain.md} 4.1). */
    public boolean isLight() {
        return this == ACTIVITY || this == POLICY || this == YOUTH;
    }

    String number(int year, long counter) {
        return "%s-%d-%04d".formatted(prefix, year, counter);
    }
}
