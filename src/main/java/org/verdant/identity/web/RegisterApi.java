package org.verdant.identity.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.identity.EntryEnding;
import org.verdant.identity.NewRegisterEntry;
import org.verdant.identity.RegisterEntry;
import org.verdant.identity.RegisterHistory;
import org.verdant.identity.RegisterRow;
import org.verdant.shared.Actor;
import org.verdant.shared.CountryCode;
import org.verdant.shared.web.Cursors;
import org.verdant.shared.web.ListPage;
import org.verdant.shared.web.ListQuery;
import org.verdant.shared.web.Versions;

/** The register of countries for programs. Changes make a new entry in the place of the old one, which stays to be read. */
@RestController
@RequestMapping("/api/admin/register")
class RegisterApi {
    private final RegisterHistory register;
    private final RegisterChanges changes;
    private final Clock clock;

    RegisterApi(RegisterHistory register, RegisterChanges changes, Clock clock) {
        this.register = register;
        this.changes = changes;
        this.clock = clock;
    }

    /** One entry with who made it and what became of it. */
    record EntryAnswer(
            UUID id,
            CountryCode country,
            RegisterEntry.Status status,
            LocalDate from,
            @Nullable LocalDate to,
            String source,
            RegisterEntry.Certainty certainty,
            String recordedBy,
            Instant recordedAt,
            @Nullable UUID replaces,
            @Nullable Instant supersededAt,
            @Nullable String reason) {
        static EntryAnswer of(RegisterRow row) {
            var entry = row.entry();
            return new EntryAnswer(
                    row.id(),
                    entry.country(),
                    entry.status(),
                    entry.from(),
                    entry.to(),
                    entry.source(),
                    entry.certainty(),
                    row.recordedBy().toString(),
                    row.recordedAt(),
                    row.replaces(),
                    row.supersededAt(),
                    row.reason());
        }

        String key() {
            return country + " " + status + " " + id;
        }
    }

    record Striking(@Nullable String strikeReason) {}

    /** What holds on a day (today), or with a country all that was ever said of it. */
    @GetMapping
    ListPage<EntryAnswer> list(
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) RegisterEntry.@Nullable Status status,
            @RequestParam(required = false) @Nullable CountryCode country,
            ListQuery query) {
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        var found = country == null ? register.on(day, status) : register.of(country);
        var after =
                query.cursor() == null ? "" : Cursors.read(query.cursor(), 1).get(0);
        List<EntryAnswer> rest = found.stream()
                .map(EntryAnswer::of)
                .sorted(Comparator.comparing(EntryAnswer::key))
                .filter(entry -> entry.key().compareTo(after) > 0)
                .limit(query.limit() + 1L)
                .toList();
        return ListPage.of(rest, query.limit(), found.size(), entry -> Cursors.of(entry.key()));
    }

    @GetMapping("/{id}")
    ResponseEntity<EntryAnswer> read(@PathVariable UUID id) {
        return answer(ResponseEntity.ok(), id);
    }

    @PostMapping
    ResponseEntity<EntryAnswer> enter(@RequestBody NewRegisterEntry typed, Actor actor) {
        var id = changes.enter().enter(typed, actor);
        return answer(ResponseEntity.created(URI.create("/api/admin/register/" + id)), id);
    }

    @PostMapping("/{id}/ending")
    ResponseEntity<EntryAnswer> end(@PathVariable UUID id, @RequestBody EntryEnding typed, Actor actor) {
        return answer(ResponseEntity.status(HttpStatus.OK), changes.end().end(id, typed, actor));
    }

    @PostMapping("/{id}/correction")
    ResponseEntity<EntryAnswer> correct(@PathVariable UUID id, @RequestBody NewRegisterEntry typed, Actor actor) {
        return answer(ResponseEntity.ok(), changes.correct().correct(id, typed, actor));
    }

    @PostMapping("/{id}/striking")
    ResponseEntity<EntryAnswer> strike(@PathVariable UUID id, @RequestBody Striking typed, Actor actor) {
        changes.strike().strike(id, typed.strikeReason(), actor);
        return answer(ResponseEntity.ok(), id);
    }

    private ResponseEntity<EntryAnswer> answer(ResponseEntity.BodyBuilder builder, UUID id) {
        var row = register.require(id);
        return builder.eTag(Versions.etag(row.version())).body(EntryAnswer.of(row));
    }
}
