package org.verdant.intervention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/** What the second person said to it. */
public record Answered(PersonId by, Instant at, @Nullable String comment) {}
