package org.verdant.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the entries of all streams are, each hooked to the one before it. Nothing here changes or removes one. */
@Component
class Chain {
    private final JdbcClient jdbc;
    private final AuditKey key;

    Chain(JdbcClient jdbc, AuditKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /** The end of a stream as it was when nobody else could move it any more. */
    private record Head(long seq, byte[] hash, Instant now) {}

    /** Appends in one transaction; the head stays locked until it ends, so callers come last and with their streams in order. */
    void append(Stream stream, List<Happening> happenings) {
        var head = lock(stream);
        var seq = head.seq();
        var hash = head.hash();
        for (var happening : happenings) {
            var entry = happening.at(stream, ++seq, head.now());
            var previous = hash;
            hash = Hashing.hash(entry, previous);
            insert(entry, previous, hash);
        }
        jdbc.sql("update audit.head set seq = ?, hash = ?, signature = ? where stream = ?")
                .params(seq, hash, key.signHead(stream, seq, hash), stream.id())
                .update();
    }

    private Head lock(Stream stream) {
        return find(stream).orElseGet(() -> {
            var genesis = Hashing.genesis(stream);
            jdbc.sql("insert into audit.head (stream, seq, hash, signature) values (?, 0, ?, ?) on conflict do nothing")
                    .params(stream.id(), genesis, key.signHead(stream, 0, genesis))
                    .update();
            return find(stream).orElseThrow();
        });
    }

    private Optional<Head> find(Stream stream) {
        return jdbc.sql("select seq, hash, clock_timestamp() as now from audit.head where stream = ? for update")
                .param(stream.id())
                .query(Chain::head)
                .optional();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getLong("seq"),
                row.getBytes("hash"),
                row.getObject("now", OffsetDateTime.class).toInstant());
    }

    private void insert(Entry entry, byte[] previous, byte[] hash) {
        jdbc.sql("""
                        insert into audit.entry (stream, seq, at, actor, on_behalf_of, roles, action, object_type, object_id,
                                                 object_version, details, request_id, node, prev_hash, hash, signature)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.stream().id(),
                        entry.seq(),
                        entry.at().atOffset(ZoneOffset.UTC),
                        entry.actor(),
                        entry.onBehalfOf(),
                        entry.roles(),
                        entry.action(),
                        entry.objectType(),
                        entry.objectId(),
                        entry.objectVersion(),
                        entry.details(),
                        entry.requestId(),
                        entry.node(),
                        previous,
                        hash,
                        key.signEntry(hash))
                .update();
    }
}
