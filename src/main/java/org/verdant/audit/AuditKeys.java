package org.verdant.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Finds the key of the audit: the setting {@code verdant.audit.key}; with the embedded database, a file beside its data directory
 * that is made on the first start. With any other database a missing key is refused at start.
 */
@Configuration(proxyBeanMethods = false)
class AuditKeys {
    @Bean
    AuditKey auditKey(Environment settings) {
        var key = settings.getProperty("verdant.audit.key", "");
        if (!key.isBlank()) {
            return new AuditKey(key.strip());
        }
        if (settings.acceptsProfiles(Profiles.of("prod")) || settings.containsProperty("spring.datasource.url")) {
            throw new IllegalStateException(
                    "Verdant needs the key that signs the audit: set VERDANT_AUDIT_KEY to at least " + AuditKey.SHORTEST
                            + " random characters, the same for every node, and keep it outside the database.");
        }
        var data =
                settings.getProperty("verdant.embedded.data-dir", System.getProperty("user.home") + "/.verdant/data");
        return new AuditKey(besides(Path.of(data).toAbsolutePath()));
    }

    private static String besides(Path data) {
        var file = data.resolveSibling("audit.key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the audit key cannot be read from " + file, unreadable);
        }
    }

    private static void make(Path file) throws IOException {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Files.createDirectories(file.getParent());
        try (var channel = Files.newByteChannel(
                file,
                java.util.Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(java.nio.ByteBuffer.wrap(
                    HexFormat.of().formatHex(secret).getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException madeByAnother) {
            // another start was faster: its key is the key
        }
    }
}
