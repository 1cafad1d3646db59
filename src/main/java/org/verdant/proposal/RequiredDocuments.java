package org.verdant.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.verdant.workflow.ReviewStages.Stage;

/**
 * Which kinds of documents a file of a track needs when it is submitted ({@code domain.md} 4.1 to 4.6). A concept needs less: a note
 * of five pages and a letter of intent on intellectual property. The light tracks need none.
 */
public final class RequiredDocuments {
    /** With it a ministry of finance stands behind a sovereign financing; other financings do without. */
    static final String MINISTRY_LETTER = "MINISTRY_LETTER";

    private static final List<String> COMMON = List.of("COMMITMENT", "BUDGET", "RESULTS", "RISKS", "SAFEGUARDS");

    private RequiredDocuments() {}

    /** Codes of document kinds of a full proposal, the common ones first. */
    public static List<String> of(Track track) {
        return switch (track) {
            case RND -> with("PART_B", "CV", "IP_ANNEX", "ETHICS", "DATA_PLAN");
            case EQUIPMENT ->
                with("DRAFT_AGREEMENT", "SPECIFICATION", "CERTIFICATE", "SITE_LETTER", "PERMITS", "DUE_DILIGENCE");
            case CAPACITY -> with("NEEDS_ASSESSMENT");
            case STUDY -> with("REQUEST_LETTER");
            case FINANCING -> with("CONCEPT_NOTE", "PROCUREMENT_PLAN");
            default -> List.of();
        };
    }

    /** Those of what is handed in at that stage. */
    public static List<String> of(Track track, Stage stage) {
        return stage == Stage.CONCEPT ? with("CONCEPT_NOTE", "CV", "IP_INTENT", "ETHICS") : of(track);
    }

    /** Those of every stage and of every file of the track. */
    public static List<String> ofAnyStage(Track track) {
        return switch (track) {
            case RND ->
                Stream.of(Stage.values())
                        .flatMap(stage -> of(track, stage).stream())
                        .distinct()
                        .toList();
            case FINANCING ->
                Stream.concat(of(track).stream(), Stream.of(MINISTRY_LETTER)).toList();
            default -> of(track);
        };
    }

    private static List<String> with(String... own) {
        return Stream.concat(COMMON.stream(), Stream.of(own)).toList();
    }
}
