package org.verdant.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How entries become hashes. Every field is written with its length in front, so that no two different entries are written alike; a
 * missing field is written as {@code -}. Changing this breaks every chain.
 */
final class Hashing {
    private static final String FORMAT = "verdant-audit-1";

    private Hashing() {}

    /** What stands before the first entry of a stream. */
    static byte[] genesis(Stream stream) {
        var sha256 = sha256();
        add(sha256, FORMAT);
        add(sha256, stream.toString());
        return sha256.digest();
    }

    static byte[] hash(Entry entry, byte[] previous) {
        var sha256 = sha256();
        add(sha256, FORMAT);
        sha256.update(previous);
        add(sha256, entry.stream().toString());
        add(sha256, entry.seq());
        add(sha256, micros(entry.at()));
        add(sha256, entry.actor());
        add(sha256, entry.onBehalfOf());
        add(sha256, entry.roles());
        add(sha256, entry.action());
        add(sha256, entry.objectType());
        add(sha256, entry.objectId());
        add(sha256, entry.objectVersion());
        add(sha256, entry.details());
        add(sha256, entry.requestId());
        add(sha256, entry.node());
        return sha256.digest();
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static void add(MessageDigest sha256, @Nullable Object field) {
        if (field == null) {
            sha256.update((byte) '-');
            return;
        }
        var bytes = field.toString().getBytes(StandardCharsets.UTF_8);
        sha256.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sha256.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
