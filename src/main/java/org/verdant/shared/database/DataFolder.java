package org.verdant.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/** The data directory and the few files beside it: password, lock, log, and the mark of a set-up that has not ended. */
final class DataFolder {
    private final Path data;

    DataFolder(Path data) {
        this.data = data;
    }

    Path data() {
        return data;
    }

    Path log() {
        return beside("log");
    }

    Path passwordFile() {
        return beside("password");
    }

    /** Keeps the folder for this process for as long as the answer is open; the system frees it when the process dies. */
    FileChannel lock() throws IOException {
        Files.createDirectories(data.getParent());
        var channel = FileChannel.open(beside("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new EmbeddedRefused(
                    "Another Verdant already runs on the data in " + data + ".",
                    "Stop it, or give this one its own data: --verdant.embedded.data-dir=... --verdant.embedded.port=...");
        }
        return channel;
    }

    boolean isReady() {
        return Files.exists(data.resolve("PG_VERSION")) && !Files.exists(beside("unfinished"));
    }

    /** Throws away what an interrupted set-up left (it held no data yet) and marks that a new one runs. */
    void beginSetUp() throws IOException {
        Files.writeString(beside("unfinished"), "the first set-up of the database has not ended");
        FileSystemUtils.deleteRecursively(data);
        Files.deleteIfExists(passwordFile());
        writePassword();
    }

    void endSetUp() throws IOException {
        Files.deleteIfExists(beside("unfinished"));
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException("the database's password cannot be read from " + passwordFile(), missing);
        }
    }

    private void writePassword() throws IOException {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.newByteChannel(passwordFile(), Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)
                    .close();
        }
        Files.writeString(passwordFile(), text);
    }

    private Path beside(String what) {
        return data.resolveSibling(data.getFileName() + "." + what);
    }
}
