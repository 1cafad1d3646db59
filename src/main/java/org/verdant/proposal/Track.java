package org.verdant.proposal;

import java.util.Arrays;
import java.util.List;
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
    FINANCING("FIN", null, Blank.of(FinancingDetails.class)),
    POLICY("POL", null, Blank.of(PolicyDetails.class)),
    YOUTH("YTH", null, Blank.of(YouthDetails.class)),
    GOVERNANCE("GOV", null, Blank.of(GovernanceDetails.class)),
    PLATFORM("PLT", null, Blank.of(PlatformDetails.class));

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

    /** The commitment to which every file of this track counts; empty when none does by being of this track alone. */
    public Optional<TargetCode> target() {
        return Optional.ofNullable(target).map(TargetCode::of);
    }

    /** The commitment to which a file with this content counts: an exchange to C1.1 when it is registered for it ({@code domain.md} 4.8). */
    public Optional<TargetCode> target(ProposalContent content) {
        return isExchange() && content.event().countsToActivities() ? ACTIVITY.target() : target();
    }

    /** Convened like an activity and followed without a minimum. */
    public boolean isExchange() {
        return this == POLICY || this == YOUTH;
    }

    /** Is about an occasion with a place and dates. */
    public boolean isConvened() {
        return this == ACTIVITY || isExchange();
    }

    public boolean isOpen() {
        return empty != null;
    }

    /** Needs no results, risks, markers or safeguards and may be paid in kind: a total of 0 ({@code domain.md} 4.1). */
    public boolean isLight() {
        return isConvened() || this == GOVERNANCE || this == PLATFORM;
    }

    /** What the page of a submitted file has besides its overview, documents, versions and history: only what a file of this track can have. */
    public List<String> tabs() {
        return switch (this) {
            case ACTIVITY, POLICY, YOUTH -> List.of("reviews", "decisions", "reports");
            case RND, EQUIPMENT, CAPACITY, STUDY -> List.of("reviews", "decisions", "agreement", "reports");
            case FINANCING -> List.of("reviews", "decisions", "agreement", "reports", "finance");
            case GOVERNANCE -> List.of("text", "reports");
            case PLATFORM -> List.of("platform");
        };
    }

    String number(int year, long counter) {
        return "%s-%d-%04d".formatted(prefix, year, counter);
    }
}
