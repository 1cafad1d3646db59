package org.verdant.document;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** The types that may be attached, by the ending of the name. Nothing else is stored: no programs, no SVG, no HTML, no macros. */
enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private static final Set<String> ZIPS = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Set<String> RUN_BY_BROWSERS = Set.of("text/html", "text/javascript", "text/css");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static FileType named(FileName name) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(name.extension()))
                .findFirst()
                .orElseThrow(() -> new Invalid(FieldError.of("file", "file-type-not-allowed", name.extension())));
    }

    String mediaType() {
        return mediaType;
    }

    boolean isOfficeXml() {
        return this == DOCX || this == XLSX || this == PPTX;
    }

    boolean isOpenDocument() {
        return this == ODT || this == ODS;
    }

    boolean isPacked() {
        return isOfficeXml() || isOpenDocument();
    }

    boolean isText() {
        return this == TXT || this == CSV;
    }

    /** Whether content that was recognised as this media type may be of this type, as far as its first bytes tell. */
    boolean fits(String detected) {
        if (isText()) {
            return (detected.startsWith("text/") && !RUN_BY_BROWSERS.contains(detected))
                    || detected.equals("application/octet-stream");
        }
        return detected.equals(mediaType) || (isPacked() && ZIPS.contains(detected));
    }
}
