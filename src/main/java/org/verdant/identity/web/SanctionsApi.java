package org.verdant.identity.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.identity.ListParty;
import org.verdant.identity.NewSanctionedParty;
import org.verdant.identity.SanctionedParty;
import org.verdant.identity.SanctionsList;
import org.verdant.identity.UnlistParty;
import org.verdant.shared.Actor;
import org.verdant.shared.web.ListPage;

/** The sanctions list for programs: at most 200 that have the words in their name, and coming on it and off it. */
@RestController
@RequestMapping("/api/admin/sanctions")
class SanctionsApi {
    private static final int ROWS = 200;

    private final SanctionsList sanctions;
    private final ListParty listParty;
    private final UnlistParty unlistParty;

    SanctionsApi(SanctionsList sanctions, ListParty listParty, UnlistParty unlistParty) {
        this.sanctions = sanctions;
        this.listParty = listParty;
        this.unlistParty = unlistParty;
    }

    /** Who says that a party is off the list. */
    record Ending(@Nullable String endSource) {}

    @GetMapping
    ListPage<SanctionedParty> list(@RequestParam(defaultValue = "") String q) {
        var found = sanctions.find(q, ROWS);
        return new ListPage<>(found, null, found.size(), found.size() == ROWS);
    }

    @PostMapping
    ResponseEntity<SanctionedParty> add(@RequestBody NewSanctionedParty typed, Actor actor) {
        var id = listParty.list(typed, actor);
        return ResponseEntity.created(URI.create("/api/admin/sanctions")).body(sanctions.require(id));
    }

    @PostMapping("/{id}/ending")
    SanctionedParty end(@PathVariable UUID id, @RequestBody Ending typed, Actor actor) {
        unlistParty.unlist(id, typed.endSource(), actor);
        return sanctions.require(id);
    }
}
