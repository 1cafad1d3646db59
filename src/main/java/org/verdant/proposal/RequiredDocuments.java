package org.verdant.proposal;

import java.util.List;
import java.util.stream.Stream;

/** Which kinds of documents a file of a track needs when it is submitted ({@code domain.md} 4.1 to 4.4). The light tracks need none. */
public final class RequiredDocuments {
    private static final List<String> COMMON = List.of("COMMITMENT", "BUDGET", "RESULTS", "RISKS", "SAFEGUARDS");

    private RequiredDocuments() {}

    /** Codes of document kinds, the common ones first. */
    public static List<String> of(Track track) {
        return switch (track) {
            case RND -> with("PART_B", "CV", "IP_ANNEX", "ETHICS", "DATA_PLAN");
            case EQUIPMENT ->
                with("DRAFT_AGREEMENT", "SPECIFICATION", "CERTIFICATE", "SITE_LETTER", "PERMITS", "DUE_DILIGENCE");
            case CAPACITY -> with("NEEDS_ASSESSMENT");
            default -> List.of();
        };
    }

    private static List<String> with(String... own) {
        return Stream.concat(COMMON.stream(), Stream.of(own)).toList();
    }
}
