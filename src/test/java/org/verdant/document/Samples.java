package org.verdant.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small contents of each type, as real programs write them. */
final class Samples {
    static final byte[] PDF = text("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
    static final byte[] PNG =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
    static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    static final byte[] PROGRAM =
            HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b800000000000000400000000000");
    static final byte[] ELF = HexFormat.of().parseHex("7f454c4602010100000000000000000002003e0001000000");

    private Samples() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] officeXml(FileType type) {
        return officeXml(type.mediaType() + ".main+xml", Map.of());
    }

    static byte[] officeXml(String mainType, Map<String, byte[]> more) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", text("<Types><Override ContentType=\"" + mainType + "\"/></Types>"));
        entries.put("_rels/.rels", text("<Relationships/>"));
        entries.putAll(more);
        return zip(entries);
    }

    static byte[] openDocument(String mediaType) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", text(mediaType));
        entries.put("content.xml", text("<office:document-content/>"));
        return zip(entries);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A few hundred kilobytes that unpack to more than any document. */
    static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        var zeros = new byte[1024 * 1024];
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text("<Types/>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (long written = 0; written <= Limits.BYTES_UNPACKED; written += zeros.length) {
                zip.write(zeros);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
