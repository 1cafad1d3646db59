package org.verdant.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change would make of a running project.
 *
 * @param baseVersion the version that it changes
 * @param content the whole content after the change
 * @param changes every field that differs
 * @param budgetPercent by how much the total grows, negative when it shrinks
 * @param endMonths begun months by which it ends later; 0 when it does not
 * @param partiesChanged a partner, or a country of the project, comes or goes
 * @param amountUsd the total after the change in US dollars; null when it is unknown
 */
public record ProjectRevision(
        int baseVersion,
        JsonNode content,
        List<FieldChange> changes,
        double budgetPercent,
        int endMonths,
        boolean partiesChanged,
        @Nullable BigDecimal amountUsd) {
    public ProjectRevision {
        changes = List.copyOf(changes);
    }
}
