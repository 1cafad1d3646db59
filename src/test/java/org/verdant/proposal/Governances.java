package org.verdant.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;

/** A complete governance text and a complete case of the research platform as a proposer would send them; to be spoilt by a test. */
public final class Governances {
    public static final String TEXT = """
            The members of the partnership call for a fair, balanced and inclusive system of global energy governance.

            They ask that developing nations have a seat wherever rules for the trade in green electricity are made.""";

    private Governances() {}

    /** A statement with a drafting group from Pakistan and Laos. */
    public static ObjectNode statement(LocalDate today) {
        var tree = common("Statement on inclusive energy governance", today);
        var details = tree.putObject("details");
        details.put("subtype", "STATEMENT")
                .put("forum", "Conference of the parties on climate change")
                .put("theme", "GOVERNANCE_SYSTEM")
                .put("textLanguage", "en")
                .put("text", TEXT);
        var group = details.putArray("draftingGroup");
        group.addObject()
                .put("name", "P. Drafter")
                .put("organisation", "Institute of Energy")
                .put("country", "PK");
        group.addObject()
                .put("name", "L. Drafter")
                .put("organisation", "Ministry of Energy and Mines")
                .put("country", "LA")
                .put("email", "l.drafter@ministry.example");
        return tree;
    }

    /** The same as a joint position. */
    public static ObjectNode position(LocalDate today) {
        var tree = statement(today);
        tree.put("title", "Joint position on seats in standard setting " + UUID.randomUUID());
        tree.withObject("/details").put("subtype", "JOINT_POSITION").put("theme", "REPRESENTATION");
        return tree;
    }

    public static ObjectNode platform(LocalDate today) {
        var tree = common("A platform for clean-energy research", today);
        var details = tree.putObject("details");
        details.put("setup", "OPEN")
                .put(
                        "purpose",
                        "Institutes of the members would share laboratories, data and doctoral schools on storage, hydrogen and"
                                + " flexible grids, so that a smaller member does not have to build everything itself.")
                .put("researchFields", "Storage, hydrogen, flexible grids")
                .put("governance", "A council of the members' institutes, reporting to the ministers every two years.");
        details.putArray("hostCountries").add("PK").add("LA");
        return tree;
    }

    private static ObjectNode common(String title, LocalDate today) {
        var tree = Activities.complete(today);
        tree.put("title", title + " " + UUID.randomUUID());
        return tree;
    }
}
