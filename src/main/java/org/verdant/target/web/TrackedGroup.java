package org.verdant.target.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.target.Area;
import org.verdant.target.Measure;
import org.verdant.target.Programme;
import org.verdant.target.TargetCode;
import org.verdant.target.Tracked;

/** What is tracked without a minimum in one area. */
record TrackedGroup(Area area, List<Tracked> commitments, Map<TargetCode, Map<String, @Nullable Long>> figures) {
    static List<TrackedGroup> of(Programme programme, Map<TargetCode, Map<String, @Nullable Long>> figures) {
        return programme.areas().stream()
                .map(area -> new TrackedGroup(
                        area,
                        programme.tracked().stream()
                                .filter(tracked -> tracked.area().equals(area.code()))
                                .toList(),
                        figures))
                .filter(group -> !group.commitments().isEmpty())
                .toList();
    }

    /** What is known of a measure; null while no track is open that could move it. */
    public @Nullable Long figure(Tracked tracked, Measure measure) {
        return figures.getOrDefault(tracked.code(), Map.of()).get(measure.code());
    }
}
