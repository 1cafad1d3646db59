package org.verdant.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;

/**
 * One step of a file's story.
 *
 * @param process key of the diagram: {@code light-review}
 * @param element id in the diagram
 * @param kind the engine's word for what it is: {@code userTask}, {@code boundaryTimer}, {@code noneEndEvent}
 * @param country the one that the step is asked of, or null
 * @param left when it was left, or null while it lasts
 * @param person who did it, or null for the product itself
 * @param cancelled left by an interruption (a timer, a withdrawal), not done
 */
public record StoryStep(
        String process,
        String definitionId,
        String element,
        String kind,
        @Nullable String role,
        @Nullable CountryCode country,
        Instant entered,
        @Nullable Instant left,
        @Nullable PersonId person,
        boolean cancelled) {}
