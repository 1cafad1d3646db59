package org.verdant.audit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.verdant.audit.Finding.Reason;

/** Walks along the streams, one entry after the other, and stops at the first that is not as it was written. */
final class ChainWalk {
    private final AuditKey key;
    private @Nullable Link last;
    private long entries;
    private long streams;

    ChainWalk(AuditKey key) {
        this.key = key;
    }

    /**
     * Looks at the next entry.
     *
     * @return what is wrong with this entry or with the end of the stream before it, or null
     */
    @Nullable
    Finding step(Link link) {
        entries++;
        var before = last;
        last = link;
        if (before == null || !before.entry().stream().equals(link.entry().stream())) {
            streams++;
            var ended = before == null ? null : end(before);
            return ended == null ? check(link, 0, Hashing.genesis(link.entry().stream())) : ended;
        }
        return check(link, before.entry().seq(), before.hash());
    }

    /**
     * Looks at the end of the last stream, when no entry is left.
     *
     * @return what is wrong with the end of the last stream, or null
     */
    @Nullable
    Finding finish() {
        return last == null ? null : end(last);
    }

    Verification result(@Nullable Finding finding) {
        return new Verification(entries, streams, finding);
    }

    private @Nullable Finding check(Link link, long seqBefore, byte[] hashBefore) {
        var entry = link.entry();
        if (entry.seq() != seqBefore + 1) {
            return new Finding(entry.stream().toString(), seqBefore + 1, Reason.MISSING);
        }
        if (!Arrays.equals(link.previous(), hashBefore)) {
            return found(entry, Reason.DISCONNECTED);
        }
        if (!Arrays.equals(link.hash(), Hashing.hash(entry, hashBefore))) {
            return found(entry, Reason.CHANGED);
        }
        return key.signedEntry(link.hash(), link.signature()) ? null : found(entry, Reason.FORGED);
    }

    private @Nullable Finding end(Link link) {
        var entry = link.entry();
        var end = link.end();
        if (end == null) {
            return found(entry, Reason.HEAD_MISSING);
        }
        if (end.seq() > entry.seq()) {
            return new Finding(entry.stream().toString(), entry.seq() + 1, Reason.MISSING);
        }
        var same = end.seq() == entry.seq()
                && Arrays.equals(end.hash(), link.hash())
                && key.signedHead(entry.stream(), end.seq(), end.hash(), end.signature());
        return same ? null : found(entry, Reason.HEAD_DIFFERS);
    }

    private static Finding found(Entry entry, Reason reason) {
        return new Finding(entry.stream().toString(), entry.seq(), reason);
    }
}
