package org.verdant.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/**
 * The name of an attachment without what could mislead or harm: no path, no control characters, no marks that turn the direction of
 * writing, no characters that a file system refuses. Refuses a name of which nothing is left ({@code file-name-missing}).
 */
record FileName(String value) {
    private static final int LONGEST = 150;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u00AD\\u061C"
            + "\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB]");
    private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*;%]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    static FileName clean(String sent) {
        var name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = PATH.matcher(name).replaceFirst("");
        name = UNSEEN.matcher(name).replaceAll("");
        name = UNSAFE.matcher(name).replaceAll("_").replaceAll("\\s+", " ");
        name = EDGES.matcher(name).replaceAll("");
        if (name.isEmpty()) {
            throw new Invalid(FieldError.of("file", "file-name-missing"));
        }
        return new FileName(shortened(name));
    }

    /** In lower case and without the dot; empty when there is none. */
    String extension() {
        int dot = value.lastIndexOf('.');
        return dot <= 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
