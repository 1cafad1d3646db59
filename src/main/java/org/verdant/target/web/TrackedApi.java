package org.verdant.target.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.shared.web.ListPage;
import org.verdant.shared.web.ListQuery;
import org.verdant.target.TrackedEntry;
import org.verdant.workflow.FileName;

/** The entries behind a commitment without a minimum for programs. No sign-in. */
@RestController
class TrackedApi {
    private final TrackedReader reader;
    private final Clock clock;

    TrackedApi(TrackedReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    record FileAnswer(
            String id, @Nullable String number, @Nullable String title) {}

    record EntryAnswer(
            String measure,
            @Nullable String key,
            long amount,
            String cause,
            LocalDate effectiveDate,
            Instant recordedAt,
            FileAnswer proposal) {}

    @GetMapping("/api/commitments/{code}/entries")
    ListPage<EntryAnswer> list(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            ListQuery query) {
        query.sort(Set.of());
        var part = reader.part(reader.commitment(code), query, AsOf.of(asOf, knownAt, clock));
        return part.page().map(entry -> answer(entry, part.name(entry)));
    }

    private static EntryAnswer answer(TrackedEntry entry, @Nullable FileName name) {
        return new EntryAnswer(
                entry.measure(),
                entry.key().isEmpty() ? null : entry.key(),
                entry.amount(),
                entry.cause(),
                entry.effectiveDate(),
                entry.recordedAt(),
                new FileAnswer(
                        entry.caseId().toString(),
                        name == null ? null : name.number(),
                        name == null ? null : name.title()));
    }
}
