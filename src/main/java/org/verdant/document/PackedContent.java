package org.verdant.document;

import static org.verdant.document.TypeCheck.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What an office document says of itself in its package, read in one pass with limits on its entries and on what they unpack to.
 *
 * @param contentTypes the text of {@code [Content_Types].xml} (Office Open XML); empty when there is none
 * @param mimetype the text of {@code mimetype} (OpenDocument); empty when there is none
 */
record PackedContent(String contentTypes, String mimetype, boolean macros) {
    private static final int LONGEST_TEXT = 1024 * 1024;

    static PackedContent read(InputStream content) {
        // not closed: the stream belongs to the caller
        var zip = new ZipInputStream(content, StandardCharsets.UTF_8);
        try {
            return read(zip);
        } catch (IOException | IllegalArgumentException damaged) {
            throw refused("file-content-differs");
        }
    }

    void require(FileType type) {
        if (macros || contentTypes.contains("macroEnabled")) {
            throw refused("file-has-macros");
        }
        var fits = type.isOfficeXml()
                ? contentTypes.contains('"' + type.mediaType() + ".main+xml\"")
                : mimetype.equals(type.mediaType());
        if (!fits) {
            throw refused("file-content-differs");
        }
    }

    private static PackedContent read(ZipInputStream zip) throws IOException {
        var budget = new Budget();
        var contentTypes = "";
        var mimetype = "";
        var macros = false;
        for (var entry = budget.next(zip); entry != null; entry = budget.next(zip)) {
            var name = entry.getName();
            if (name.equals("[Content_Types].xml")) {
                contentTypes = text(zip, budget);
            } else if (name.equals("mimetype")) {
                mimetype = text(zip, budget);
            }
            macros |= isMacro(name);
            budget.drain(zip, null);
        }
        return new PackedContent(contentTypes, mimetype, macros);
    }

    private static String text(ZipInputStream zip, Budget budget) throws IOException {
        var text = new ByteArrayOutputStream();
        budget.drain(zip, text);
        return text.toString(StandardCharsets.UTF_8);
    }

    private static boolean isMacro(String entry) {
        var name = entry.toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin")
                || name.endsWith("vbadata.xml")
                || name.contains("/activex/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }

    /** How many entries and bytes may still come. */
    private static final class Budget {
        private final byte[] buffer = new byte[16 * 1024];
        private long bytes = Limits.BYTES_UNPACKED;
        private int entries = Limits.ENTRIES;

        @Nullable
        ZipEntry next(ZipInputStream zip) throws IOException {
            var entry = zip.getNextEntry();
            if (entry != null && --entries < 0) {
                throw refused("file-unpacks-too-large");
            }
            return entry;
        }

        void drain(ZipInputStream zip, @Nullable ByteArrayOutputStream text) throws IOException {
            for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
                bytes -= count;
                if (bytes < 0 || (text != null && text.size() > LONGEST_TEXT)) {
                    throw refused("file-unpacks-too-large");
                }
                if (text != null) {
                    text.write(buffer, 0, count);
                }
            }
        }
    }
}
