package org.verdant.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that signs the chain. It is kept outside the database, so that whoever can write there cannot write a new chain that
 * verifies. At least 32 characters.
 */
final class AuditKey {
    static final int SHORTEST = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    AuditKey(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "the audit key (verdant.audit.key) needs at least " + SHORTEST + " characters");
        }
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    byte[] signEntry(byte[] hash) {
        return sign("entry", hash);
    }

    /** The end of a stream has a signature of its own kind: that of an entry does not do for it. */
    byte[] signHead(Stream stream, long seq, byte[] hash) {
        var end = ByteBuffer.allocate(24 + hash.length)
                .putLong(stream.id().getMostSignificantBits())
                .putLong(stream.id().getLeastSignificantBits())
                .putLong(seq)
                .put(hash);
        return sign("head", end.array());
    }

    boolean signedEntry(byte[] hash, byte[] signature) {
        return MessageDigest.isEqual(signEntry(hash), signature);
    }

    boolean signedHead(Stream stream, long seq, byte[] hash, byte[] signature) {
        return MessageDigest.isEqual(signHead(stream, seq, hash), signature);
    }

    private byte[] sign(String purpose, byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((purpose + ":").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
