package org.verdant.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/**
 * Looks into stored content: it must be what its name says ({@code file-content-differs}), must not be empty ({@code file-empty}),
 * carry macros ({@code file-has-macros}) or unpack to more than {@link Limits} allows ({@code file-unpacks-too-large}). A packed
 * document is unpacked as a stream and thrown away; nothing in it is unpacked again.
 */
@Component
class TypeCheck {
    private static final int HEAD = 64 * 1024;

    void require(FileType type, InputStream stored) {
        try (var content = new BufferedInputStream(stored, HEAD)) {
            if (isEmpty(content)) {
                throw refused("file-empty");
            }
            if (!type.fits(detected(content)) || hasBytesOfNoText(type, content)) {
                throw refused("file-content-differs");
            }
            if (type.isPacked()) {
                PackedContent.read(content).require(type);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Invalid refused(String code) {
        return new Invalid(FieldError.of("file", code));
    }

    private static boolean isEmpty(InputStream content) throws IOException {
        content.mark(1);
        int first = content.read();
        content.reset();
        return first < 0;
    }

    /** By the content alone: the name is not asked. */
    private static String detected(InputStream content) throws IOException {
        return MimeTypes.getDefaultMimeTypes().detect(content, new Metadata()).toString();
    }

    /** Text in an encoding that is not recognised is accepted, bytes that no text has are not. */
    private static boolean hasBytesOfNoText(FileType type, InputStream content) throws IOException {
        if (!type.isText()) {
            return false;
        }
        content.mark(HEAD);
        var head = content.readNBytes(HEAD);
        content.reset();
        if (isWide(head)) {
            return false;
        }
        for (byte character : head) {
            if (character >= 0 && character < ' ' && "\t\n\r\f".indexOf(character) < 0) {
                return true;
            }
        }
        return false;
    }

    /** UTF-16, whose every second byte may be zero, says so at its beginning. */
    private static boolean isWide(byte[] head) {
        return head.length > 1
                && ((head[0] == (byte) 0xff && head[1] == (byte) 0xfe)
                        || (head[0] == (byte) 0xfe && head[1] == (byte) 0xff));
    }
}
