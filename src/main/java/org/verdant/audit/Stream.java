package org.verdant.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;

/** One chain of entries: that of a file, or the global one for what concerns no single file. The global one is the last in order. */
record Stream(UUID id) implements Comparable<Stream> {
    static final Stream GLOBAL = new Stream(new UUID(-1, -1));

    static Stream of(@Nullable CaseId caseId) {
        return caseId == null ? GLOBAL : new Stream(caseId.value());
    }

    /** As unsigned text, so that every node locks several heads in the same order. */
    @Override
    public int compareTo(Stream other) {
        return id.toString().compareTo(other.id.toString());
    }

    @Override
    public String toString() {
        return equals(GLOBAL) ? "global" : id.toString();
    }
}
