package org.verdant.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository as they are written, without what is built or belongs to a tool. */
final class Sources {
    static final Path ROOT = Path.of("").toAbsolutePath();
    private static final List<String> NOT_OURS = List.of("target", ".git", ".idea", ".vscode", ".mvn");

    private Sources() {}

    /** All files below a folder whose name ends in one of the endings. */
    static List<Path> files(String folder, String... endings) {
        try (var files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(Sources::isOurs)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static boolean isOurs(Path file) {
        return Stream.of(name(file).split("/")).noneMatch(NOT_OURS::contains);
    }
}
