package org.verdant.target.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.target.Area;
import org.verdant.target.Measure;
import org.verdant.target.Programme;
import org.verdant.target.TargetCode;
import org.verdant.target.Tracked;
import org.verdant.target.TrackedWord;

/** What is tracked without a minimum in one area. */
record TrackedGroup(
        Area area,
        List<Tracked> commitments,
        Map<TargetCode, Map<String, @Nullable Long>> figures,
        Map<TargetCode, Map<String, List<TrackedWord>>> words) {
    static List<TrackedGroup> of(
            Programme programme,
            Map<TargetCode, Map<String, @Nullable Long>> figures,
            Map<TargetCode, Map<String, List<TrackedWord>>> words) {
        return programme.areas().stream()
                .map(area -> new TrackedGroup(
                        area,
                        programme.tracked().stream()
                                .filter(tracked -> tracked.area().equals(area.code()))
                                .toList(),
                        figures,
                        words))
                .filter(group -> !group.commitments().isEmpty())
                .toList();
    }

    /** Whether a measure that a track moves is told in words, and never a number. */
    public boolean told(Tracked tracked, Measure measure) {
        return tracked.track() != null
                && (measure.code().equals(TrackedWord.MILESTONE)
                        || measure.code().equals(TrackedWord.NARRATIVE));
    }

    /** Whether some measure of it is a number. */
    public boolean counted(Tracked tracked) {
        return tracked.measures().stream().anyMatch(measure -> figure(tracked, measure) != null);
    }

    /** What is known in words, the newest first. */
    public List<TrackedWord> words(Tracked tracked, Measure measure) {
        return words.getOrDefault(tracked.code(), Map.of()).getOrDefault(measure.code(), List.of());
    }

    /** What is known of a measure; null while no track is open that could move it, and for what is told in words. */
    public @Nullable Long figure(Tracked tracked, Measure measure) {
        if (told(tracked, measure)) {
            return null;
        }
        return figures.getOrDefault(tracked.code(), Map.of()).get(measure.code());
    }
}
