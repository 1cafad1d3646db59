package org.verdant.target;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.verdant.shared.CountryCode;
import org.verdant.shared.NotFound;

/**
 * The Action Plan as {@code programme.yaml} states it: areas, commitments, window, themes, rubrics. Read and checked at start; a newer version
 * that two administrators put in force takes its place without a restart.
 */
@Component
public class Programme {
    private volatile ProgrammeText text;

    @Autowired
    Programme(@Value("${verdant.programme:classpath:processes/programme.yaml}") Resource resource) {
        this(ProgrammeText.read(resource));
    }

    Programme(ProgrammeText text) {
        this.text = text;
    }

    /** What runs, word by word. */
    ProgrammeText text() {
        return text;
    }

    /** From now on this runs on this node. */
    void use(ProgrammeText newer) {
        text = newer;
    }

    private ProgrammeFile file() {
        return text.file();
    }

    public Words name() {
        return file().name();
    }

    public Window window() {
        return file().window();
    }

    public List<Area> areas() {
        return file().areas();
    }

    /** The area of a commitment: the file was checked to have it. */
    public Area area(String code) {
        return areas().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public List<Target> targets() {
        return file().targets();
    }

    public List<Tracked> tracked() {
        return file().tracked();
    }

    /** The commitment whose figures the files of that track move. */
    public Optional<Tracked> trackedBy(String track) {
        return tracked().stream()
                .filter(tracked -> track.equals(tracked.track()))
                .findFirst();
    }

    /** Every commitment that the files of that track move. */
    public List<Tracked> allTrackedBy(String track) {
        return tracked().stream()
                .filter(tracked -> track.equals(tracked.track()))
                .toList();
    }

    /** The commitment of which the files of that track move this measure; refuses a measure that nobody follows ({@code no-target}). */
    public TargetCode trackedBy(String track, String measure) {
        return allTrackedBy(track).stream()
                .filter(tracked -> tracked.measures().stream()
                        .anyMatch(followed -> followed.code().equals(measure)))
                .map(Tracked::code)
                .findFirst()
                .orElseThrow(() -> new NotFound("no-target", measure));
    }

    /** Whether what such a country can raise is followed (Q4.4): every country but those that the programme file names. */
    public boolean isDeveloping(CountryCode country) {
        return !file().developedCountries().contains(country.value());
    }

    public List<Theme> themes() {
        return file().themes();
    }

    public List<Rubric> rubrics() {
        return file().rubrics();
    }

    /** What a country was called before its code changed (K9), by the newer code. */
    Map<String, String> formerCodes() {
        return file().formerCodes();
    }

    /** One of the five with a minimum. */
    public Optional<Target> target(TargetCode code) {
        return targets().stream().filter(target -> target.code().equals(code)).findFirst();
    }

    /** One of the five with a minimum; refuses a code that names none ({@code no-target}). */
    public Target require(TargetCode code) {
        return target(code).orElseThrow(() -> new NotFound("no-target", code));
    }

    /** The rubric of a track such as {@code ACTIVITY}. */
    public Rubric rubric(String track) {
        return rubric(track, Rubric.FULL);
    }

    /** The rubric of a stage: {@code FULL} or {@code CONCEPT}. */
    public Rubric rubric(String track, String stage) {
        return rubrics().stream()
                .filter(rubric -> rubric.track().equals(track) && rubric.stage().equals(stage))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-rubric", track));
    }
}
