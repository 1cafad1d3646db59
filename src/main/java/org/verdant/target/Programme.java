package org.verdant.target;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.verdant.shared.NotFound;

/** The Action Plan as {@code programme.yaml} states it: areas, commitments, window, themes, rubrics. Read and checked once, at start. */
@Component
public class Programme {
    public Words name() {
        throw new UnsupportedOperationException("not yet");
    }

    public Window window() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<Area> areas() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<Target> targets() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<Tracked> tracked() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<Theme> themes() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<Rubric> rubrics() {
        throw new UnsupportedOperationException("not yet");
    }

    public Optional<Target> target(TargetCode code) {
        return targets().stream().filter(target -> target.code().equals(code)).findFirst();
    }

    /** The rubric of a track such as {@code ACTIVITY}. */
    public Rubric rubric(String track) {
        return rubrics().stream()
                .filter(rubric -> rubric.track().equals(track))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-rubric", track));
    }
}
