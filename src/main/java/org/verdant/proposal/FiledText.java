package org.verdant.proposal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** A text as it is filed: one kind of line break, nothing around it, so that its fingerprint can be made again from what is read. */
record FiledText(String language, String body, @Nullable String note) {
    private static final int NOTE_MAX = 2000;

    FiledText {
        body = body.replace("\r\n", "\n").strip();
        note = note == null || note.isBlank() ? null : note.strip();
        if (body.length() < GovernanceDetails.TEXT_MIN || body.length() > GovernanceDetails.TEXT_MAX) {
            throw new Invalid(FieldError.of("text", "length", GovernanceDetails.TEXT_MIN, GovernanceDetails.TEXT_MAX));
        }
        if (note != null && note.length() > NOTE_MAX) {
            throw new Invalid(FieldError.of("note", "too-long", NOTE_MAX));
        }
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
