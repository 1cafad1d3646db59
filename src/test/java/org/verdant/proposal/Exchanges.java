package org.verdant.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;

/** A complete exchange as a proposer would send it, about policies or of young professionals, registered for nothing; to be spoilt by a test. */
public final class Exchanges {
    private Exchanges() {}

    /** Complete and right when it is submitted on that day, and like no other file. */
    public static ObjectNode complete(Track track, LocalDate today) {
        var tree = Activities.complete(today);
        var details = tree.withObject("/details").put("registered", false).putNull("primaryTheme");
        if (track == Track.POLICY) {
            tree.put("title", "Exchange on green certificates " + UUID.randomUUID());
            details.put("kind", "WORKSHOP")
                    .put("expectedOutput", "INSTRUMENT_ADOPTED")
                    .put("instrument", "Common standard for green certificates of hydropower")
                    .put("stage", "DRAFT")
                    .put("mutualRecognition", true);
        } else {
            tree.put("title", "Energy camp for young engineers " + UUID.randomUUID());
            details.put("kind", "CAMP")
                    .put("expectedOutput", "REPORT")
                    .put("womenPlanned", 30)
                    .put(
                            "selectionRules",
                            "Open call in each country; two of three seats a country for women and men each.")
                    .put("insurance", "The host insures everybody against illness, accident and return.")
                    .put("consent", true);
            details.putObject("safeguardingContact")
                    .put("name", "B. Guardian")
                    .put("email", "b.guardian@institute.example")
                    .put("phone", "+92 51 1111111");
        }
        return tree;
    }

    /** The same, registered for C1.1. */
    public static ObjectNode registered(Track track, LocalDate today) {
        var tree = complete(track, today);
        tree.withObject("/details").put("registered", true).put("primaryTheme", "GREEN_DEVELOPMENT");
        return tree;
    }
}
