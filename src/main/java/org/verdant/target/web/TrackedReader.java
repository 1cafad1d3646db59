package org.verdant.target.web;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.NotFound;
import org.verdant.shared.web.Cursors;
import org.verdant.shared.web.ListPage;
import org.verdant.shared.web.ListQuery;
import org.verdant.target.LedgerQuery;
import org.verdant.target.Programme;
import org.verdant.target.Tracked;
import org.verdant.target.TrackedEntry;
import org.verdant.target.TrackedLedger;
import org.verdant.workflow.FileName;
import org.verdant.workflow.FileNames;

/** Reads what stands behind the figures of a commitment without a minimum, with the files that moved them. */
@Component
class TrackedReader {
    private final Programme programme;
    private final TrackedLedger ledger;
    private final FileNames names;

    TrackedReader(Programme programme, TrackedLedger ledger, FileNames names) {
        this.programme = programme;
        this.ledger = ledger;
        this.names = names;
    }

    /** A part of the entries and what their files are called. */
    record Part(ListPage<TrackedEntry> page, Map<CaseId, FileName> names) {
        public @Nullable FileName name(TrackedEntry entry) {
            return names.get(entry.caseId());
        }
    }

    /** The commitment of an address; refuses one that is none ({@code no-target}). */
    Tracked commitment(String code) {
        return programme.tracked().stream()
                .filter(tracked -> tracked.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-target", code));
    }

    Part part(Tracked commitment, ListQuery query, AsOf when) {
        var found = ledger.of(new LedgerQuery(
                commitment.code(),
                LedgerQuery.Scope.CREDITS,
                when.day(),
                when.knownAt(),
                LedgerReader.before(query),
                query.limit()));
        var next = found.next() == null ? null : Cursors.of(Objects.requireNonNull(found.next()));
        var files = found.items().stream().map(TrackedEntry::caseId).collect(Collectors.toSet());
        return new Part(new ListPage<>(found.items(), next, found.total(), false), names.of(files));
    }
}
