package org.verdant.target.web;

import java.util.List;
import org.verdant.target.Area;
import org.verdant.target.Programme;
import org.verdant.target.Tracked;

/** What is tracked without a minimum in one area. */
record TrackedGroup(Area area, List<Tracked> commitments) {
    static List<TrackedGroup> of(Programme programme) {
        return programme.areas().stream()
                .map(area -> new TrackedGroup(
                        area,
                        programme.tracked().stream()
                                .filter(tracked -> tracked.area().equals(area.code()))
                                .toList()))
                .filter(group -> !group.commitments().isEmpty())
                .toList();
    }
}
