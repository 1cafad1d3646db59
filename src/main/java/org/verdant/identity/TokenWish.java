package org.verdant.identity;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The token that somebody wants.
 *
 * @param label the owner's word for what it is for
 * @param scopes codes; read alone when not given
 * @param expires how long it lives; twelve hours when not given
 */
public record TokenWish(
        @Nullable String label,
        @Nullable List<String> scopes,
        @Nullable Duration expires) {}
