package org.verdant.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.NotFound;
import org.verdant.shared.OrganisationId;

/** Organisations as administrators and auditors read them: found by name or identifier, with every version that there was. */
@Component
public class OrganisationRegister {
    private final Organisations organisations;

    OrganisationRegister(Organisations organisations) {
        this.organisations = organisations;
    }

    /** By name, after the given name and id; empty words find everything. */
    public List<OrganisationFile> page(String words, @Nullable String afterName, @Nullable UUID afterId, int limit) {
        return organisations.page(words, afterName, afterId, limit);
    }

    public long count(String words) {
        return organisations.count(words);
    }

    /** That organisation; refuses an id that names none ({@code organisation-not-found}). */
    public OrganisationFile require(OrganisationId id) {
        return organisations.find(id).orElseThrow(() -> new NotFound("organisation-not-found"));
    }

    /** Every version, the newest first. */
    public List<OrganisationFile> history(OrganisationId id) {
        return organisations.history(id);
    }
}
