package org.verdant.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.springframework.http.HttpHeaders;

/**
 * Answers with a file that somebody sent us, always as a download: it is never shown inside the product, may run nothing, keeps the
 * type that was found in it, and stays in no cache. The name is encoded as RFC 6266 wants it.
 */
public final class FileAnswer {
    private static final String PLAIN = "!#$&+-.^_`|~";

    private FileAnswer() {}

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Bytes {
        void writeTo(OutputStream target) throws IOException;
    }

    /**
     * Sends a stored file as a download that no browser opens in place.
     *
     * @param size exact, in bytes
     */
    public static void send(HttpServletResponse response, String fileName, String mediaType, long size, Bytes bytes)
            throws IOException {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName));
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(mediaType);
        response.setContentLengthLong(size);
        bytes.writeTo(response.getOutputStream());
        response.flushBuffer();
    }

    /** {@code attachment} with a plain name for old programs and the whole name in UTF-8. */
    static String disposition(String fileName) {
        var plain = Normalizer.normalize(fileName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]", "_")
                .replaceAll("[\"\\\\%]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(fileName);
    }

    private static String encoded(String fileName) {
        var encoded = new StringBuilder();
        for (byte octet : fileName.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (character < 128 && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0)) {
                encoded.append(character);
            } else {
                encoded.append('%').append(String.format("%02X", octet & 0xff));
            }
        }
        return encoded.toString();
    }
}
