package org.verdant.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along all chains found.
 *
 * @param entries that were read, up to the first that is wrong
 * @param finding the first thing that is wrong, or null when all is as it was written
 */
public record Verification(
        long entries, long streams, @Nullable Finding finding) {
    public boolean intact() {
        return finding == null;
    }
}
