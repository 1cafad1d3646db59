package org.verdant.target;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.Resource;

/**
 * A programme file word by word, and what it says. Throws {@link MalformedProgramme} with every wrong line when it says nothing.
 *
 * @param sha256 of its UTF-8 bytes, in hexadecimal
 */
record ProgrammeText(String content, String sha256, ProgrammeFile file) {
    static ProgrammeText read(Resource resource) {
        try {
            return of(resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The programme file cannot be read: " + resource.getDescription(), unreadable);
        }
    }

    static ProgrammeText of(String content) {
        return new ProgrammeText(content, hash(content), ProgrammeFile.read(new StringReader(content)));
    }

    private static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
