package org.verdant.audit;

/**
 * The first thing that is wrong in the chains.
 *
 * @param stream a case id, or {@code global}
 * @param seq of the entry that is wrong or missing
 */
public record Finding(String stream, long seq, Reason reason) {
    /** What is wrong with it. */
    public enum Reason {
        /** An entry of that number should be there and is not. */
        MISSING,
        /** It does not follow the entry before it. */
        DISCONNECTED,
        /** Its content is not what was written. */
        CHANGED,
        /** It was not signed with our key. */
        FORGED,
        /** The end of the stream is not recorded. */
        HEAD_MISSING,
        /** The recorded end of the stream is another one, or was not signed with our key. */
        HEAD_DIFFERS,
        /** The global stream bears witness of another entry. */
        WITNESS_DIFFERS
    }
}
