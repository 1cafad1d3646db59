package org.verdant.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file as a coordinator watches it.
 *
 * @param ended when its process ended, or null while it runs
 * @param tokens the steps that it is in now
 * @param diagrams every diagram that it has been in, the backbone first
 * @param jobs the timers that wait and the work that failed
 */
public record CaseView(
        CaseFile file,
        Instant started,
        @Nullable Instant ended,
        List<CurrentStep> tokens,
        List<StoryStep> story,
        List<DiagramUse> diagrams,
        List<Job> jobs) {
    /**
     * A diagram in which a file is or was.
     *
     * @param definitionId opaque name of the version of the diagram that this file runs in
     */
    public record DiagramUse(String process, String definitionId) {}

    /**
     * Work that the engine will do by itself.
     *
     * @param element the timer's id in the diagram
     * @param retries how often it will still be tried; 0 when it stands still and needs a person
     * @param failure the last failure in one line, or null
     */
    public record Job(
            String element,
            @Nullable Instant due,
            int retries,
            @Nullable String failure) {}
}
