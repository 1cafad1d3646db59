package org.verdant.target;

import java.util.Objects;
import org.verdant.shared.CaseId;
import org.verdant.shared.NotFound;
import org.verdant.shared.UseCase;

/** Credits an entry that a second person confirmed (K20). */
@UseCase
public class PostLegacyEntry {
    private final LegacyEntries entries;
    private final BackEnterCredit backEnterCredit;

    PostLegacyEntry(LegacyEntries entries, BackEnterCredit backEnterCredit) {
        this.entries = entries;
        this.backEnterCredit = backEnterCredit;
    }

    public CreditResult post(CaseId id) {
        var entry = entries.find(id).orElseThrow(() -> new NotFound("not-found"));
        var decision = Objects.requireNonNull(entry.decision(), "an entry is confirmed before it is credited");
        return backEnterCredit.enter(entry.claim(decision.by()));
    }
}
