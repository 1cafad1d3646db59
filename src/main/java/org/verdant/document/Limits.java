package org.verdant.document;

/** How much may be stored, in bytes, and how far a packed document may unpack while it is looked at. */
final class Limits {
    static final long MEGABYTE = 1024L * 1024;
    static final int PIECE = 256 * 1024;
    static final long BYTES_A_FILE = 20 * MEGABYTE;
    static final long BYTES_A_CASE = 100 * MEGABYTE;
    static final long BYTES_UNPACKED = 400 * MEGABYTE;
    static final int ENTRIES = 10_000;

    private Limits() {}
}
