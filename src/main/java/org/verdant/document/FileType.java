package org.verdant.document;

import java.util.Arrays;
import java.util.List;
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
}
