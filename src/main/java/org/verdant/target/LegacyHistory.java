package org.verdant.target;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** What was entered later, for those who verify and check. */
@Component
public class LegacyHistory {
    /** More than that happened before no plan of five years. */
    private static final int MOST = 200;

    private final LegacyEntries entries;

    LegacyHistory(LegacyEntries entries) {
        this.entries = entries;
    }

    /** Those that wait first, then the newest, at most 200. */
    public List<LegacyEntryCard> of(TargetCode target) {
        return entries.of(target, MOST);
    }

    public Optional<LegacyEntryCard> find(CaseId id) {
        return entries.find(id);
    }
}
