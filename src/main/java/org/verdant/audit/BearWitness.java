package org.verdant.audit;

import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/**
 * Enters the ends of all streams that have grown into the global stream, so that no stream can lose its end, or vanish, without
 * the global one telling. Streams that somebody writes to at this moment wait for the next time.
 */
@UseCase
class BearWitness {
    static final String ACTION = "stream-witnessed";

    private static final int AT_ONCE = 500;

    private final Chain chain;
    private final JdbcClient jdbc;
    private final String node;

    BearWitness(Chain chain, JdbcClient jdbc, @Value("${verdant.node:${HOSTNAME:local}}") String node) {
        this.chain = chain;
        this.jdbc = jdbc;
        this.node = node;
    }

    private record Grown(UUID stream, long seq, byte[] hash) {}

    /**
     * Enters the ends of the streams that have grown into the global chain.
     *
     * @return how many streams have grown since the last time, at most so many as fit at once
     */
    public int bear() {
        var grown = jdbc.sql("""
                        select stream, seq, hash from audit.head where seq > chained and stream <> ?
                         order by stream limit ? for update skip locked""")
                .params(Stream.GLOBAL.id(), AT_ONCE)
                .query((row, n) ->
                        new Grown(row.getObject("stream", UUID.class), row.getLong("seq"), row.getBytes("hash")))
                .list();
        if (!grown.isEmpty()) {
            chain.append(Stream.GLOBAL, grown.stream().map(this::testimony).toList());
            jdbc.sql("update audit.head set chained = seq where stream = any(?)")
                    .param(grown.stream().map(Grown::stream).toArray(UUID[]::new))
                    .update();
        }
        return grown.size();
    }

    private Happening testimony(Grown head) {
        var details = "{\"hash\":\"" + HexFormat.of().formatHex(head.hash()) + "\"}";
        return new Happening(
                PersonId.SYSTEM.value(),
                null,
                "",
                ACTION,
                "stream",
                head.stream().toString(),
                head.seq(),
                details,
                null,
                node);
    }
}
