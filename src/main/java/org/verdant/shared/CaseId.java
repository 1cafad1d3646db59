package org.verdant.shared;

import java.util.UUID;

/** Names one file: the id of a proposal, the business key of its processes and the name of its audit stream. */
public record CaseId(UUID value) {
    public static CaseId of(String text) {
        return new CaseId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
