package org.verdant.document;

import java.io.InputStream;

/** A PDF of any length that is never in memory as a whole, and remembers how much of it was asked for at once. */
final class GeneratedPdf extends InputStream {
    private static final byte[] BEGINNING = Samples.PDF;

    private final long size;
    private long at;
    private int largestRead;

    GeneratedPdf(long size) {
        this.size = size;
    }

    int largestRead() {
        return largestRead;
    }

    @Override
    public int read() {
        return at >= size ? -1 : octet(at++);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (at >= size) {
            return -1;
        }
        largestRead = Math.max(largestRead, length);
        int count = (int) Math.min(length, size - at);
        for (int i = 0; i < count; i++) {
            target[offset + i] = (byte) octet(at++);
        }
        return count;
    }

    private static int octet(long position) {
        return position < BEGINNING.length ? BEGINNING[(int) position] & 0xff : (int) (position * 31 >> 3) & 0xff;
    }
}
