package org.verdant.review;

import java.util.List;
import org.verdant.identity.PersonCard;

/**
 * Somebody who could review a file.
 *
 * @param load how many reviews the person has open now
 * @param available not overloaded and not asked already
 */
public record Candidate(PersonCard person, int load, boolean available, List<InterestConflict> conflicts) {
    public Candidate {
        conflicts = List.copyOf(conflicts);
    }

    public boolean blocked() {
        return conflicts.stream().anyMatch(InterestConflict::blocking);
    }

    /** May be taken with a recorded reason only. */
    public boolean flagged() {
        return !blocked() && !conflicts.isEmpty();
    }
}
