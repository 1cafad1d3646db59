package org.verdant.demonstration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.verdant.proposal.Track;

/**
 * A file of {@code demonstration/texts.json}: a text of governance or the case of the platform, with what everybody does about it.
 *
 * @param content of the proposal, without its days
 */
record DemoText(Track track, String lead, int startedDaysAgo, ObjectNode content, List<Deed> deeds) {
    /**
     * A step that somebody takes.
     *
     * @param day counted from the submission
     * @param form as the API takes it; {@code @DAY} stands for that day, {@code @PROOF} for a document of that kind, attached first
     */
    record Deed(int day, String who, String step, ObjectNode form) {}
}
