package org.verdant.document;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads stored pieces one after the other; only one of them is in memory. */
final class StoredContent extends InputStream {
    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = new byte[0];
    private int at;
    private int next;

    StoredContent(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return hasMore() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean hasMore() {
        if (at < piece.length) {
            return true;
        }
        var following = pieces.apply(next);
        following.ifPresent(bytes -> {
            piece = bytes;
            at = 0;
            next++;
        });
        return following.isPresent();
    }
}
