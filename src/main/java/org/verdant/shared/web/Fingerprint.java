package org.verdant.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.web.util.WebUtils;

/** What makes two calls the same: address, query and every byte sent, files included. */
final class Fingerprint {
    private Fingerprint() {}

    static byte[] of(HttpServletRequest request) throws IOException, ServletException {
        var digest = sha256();
        text(digest, request.getRequestURI());
        text(digest, request.getQueryString() == null ? "" : request.getQueryString());
        var read = WebUtils.getNativeRequest(request, RepeatableRequest.class);
        if (read != null) {
            digest.update(read.body());
        } else {
            for (var part : request.getParts()) {
                text(digest, part.getName());
                text(digest, part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName());
                text(digest, part.getContentType() == null ? "" : part.getContentType());
                text(digest, Long.toString(part.getSize()));
                try (var bytes = new DigestInputStream(part.getInputStream(), digest)) {
                    bytes.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
        }
        return digest.digest();
    }

    private static void text(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
