package org.verdant.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.Money;

/** Money that is set aside for an approved project; {@code releasedAt} is null as long as it is bound. */
public record Reservation(
        Money amount, Instant reservedAt, @Nullable Instant releasedAt) {}
