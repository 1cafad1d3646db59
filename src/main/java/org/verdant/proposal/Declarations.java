package org.verdant.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the lead declares for all parties. A yes needs words. */
public record Declarations(
        @NotNull @Valid @Nullable Declaration ethics,
        @NotNull @Valid @Nullable Declaration dualUse,
        @NotNull @Valid @Nullable Declaration sanctions,
        @NotNull @Valid @Nullable Declaration corruption,
        @NotNull @Valid @Nullable Declaration dataSharing) {
    /**
     * One question with its answer.
     *
     * @param yes there is an issue, or data cannot simply be shared
     */
    public record Declaration(
            @NotNull @Nullable Boolean yes,
            @Size(max = 2000) @Nullable String text) {
        boolean isYes() {
            return Boolean.TRUE.equals(yes);
        }
    }

    /** All five by their names in the API; null where nothing was answered. */
    Map<String, @Nullable Declaration> byName() {
        var all = new LinkedHashMap<String, @Nullable Declaration>();
        all.put("ethics", ethics);
        all.put("dualUse", dualUse);
        all.put("sanctions", sanctions);
        all.put("corruption", corruption);
        all.put("dataSharing", dataSharing);
        return all;
    }
}
