package org.verdant.shared.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.Stale;

/** A resource's version as HTTP says it: {@code ETag: "3"} on reading, {@code If-Match: "3"} on changing. */
public final class Versions {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private Versions() {}

    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the caller saw. Refuses a missing header (428) and one that names no version of ours, which cannot be the
     * current one (412 {@code version-conflict}).
     */
    public static int seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Stale("version-conflict");
        }
        return Integer.parseInt(tag.group(1));
    }

    /** Refuses with 412 {@code version-conflict} unless the caller saw the current version. */
    public static void require(@Nullable String ifMatch, int current) {
        if (seen(ifMatch) != current) {
            throw new Stale("version-conflict");
        }
    }
}
