package org.verdant.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored entry with what hooks it to the one before it, and the recorded end of its stream. */
record Link(
        Entry entry,
        byte[] previous,
        byte[] hash,
        byte[] signature,
        @Nullable End end) {
    /** Where the stream ends according to its head. */
    record End(long seq, byte[] hash, byte[] signature) {}

    static Link read(ResultSet row) throws SQLException {
        var entry = new Entry(
                new Stream(row.getObject("stream", UUID.class)),
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                row.getString("roles"),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getObject("object_version", Long.class),
                row.getString("details"),
                row.getString("request_id"),
                row.getString("node"));
        return new Link(entry, row.getBytes("prev_hash"), row.getBytes("hash"), row.getBytes("signature"), end(row));
    }

    private static @Nullable End end(ResultSet row) throws SQLException {
        var seq = row.getObject("head_seq", Long.class);
        return seq == null ? null : new End(seq, row.getBytes("head_hash"), row.getBytes("head_signature"));
    }
}
