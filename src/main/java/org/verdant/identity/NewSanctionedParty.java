package org.verdant.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A party as an administrator puts it on the sanctions list; the source names the list and its date. */
public record NewSanctionedParty(
        @Nullable String name,
        @Nullable String source,
        @Nullable LocalDate from) {}
