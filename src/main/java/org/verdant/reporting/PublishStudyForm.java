package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/** Where everybody finds the final report: a document of the file, and an address on the web if there is one. */
public record PublishStudyForm(
        @Nullable String documentId, @Nullable String address) {}
