package org.verdant.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The validation workshop in one country: when, where, with whom, what people there found. */
public record WorkshopForm(
        @Nullable LocalDate heldOn,
        @Nullable String place,
        @Nullable Integer women,
        @Nullable Integer men,
        @Nullable String findings,
        @Nullable String documentId) {}
