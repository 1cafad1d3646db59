package org.verdant.approval;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/**
 * A stage that the case of the research platform has reached; it is never changed.
 *
 * @param on the day on which it was reached
 * @param document what shows it; null only when the case was withdrawn
 */
public record PlatformStageView(
        PlatformStage stage,
        LocalDate on,
        @Nullable String summary,
        @Nullable DocumentId document,
        PersonId recordedBy,
        Instant recordedAt) {}
