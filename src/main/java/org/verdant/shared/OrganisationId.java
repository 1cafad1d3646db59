package org.verdant.shared;

import java.util.UUID;

/** Names one organisation of the register: an institute, a utility, a ministry, a bank, the secretariat. */
public record OrganisationId(UUID value) {
    public static OrganisationId of(String text) {
        return new OrganisationId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
