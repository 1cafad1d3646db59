package org.verdant.proposal.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.FieldChange;
import org.verdant.proposal.ReadProposal;
import org.verdant.proposal.VersionCard;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** What was handed in, each time, and what changed between two times. */
@RestController
@RequestMapping("/api/proposals/{id}/versions")
class VersionsApi {
    private final ReadProposal proposals;

    VersionsApi(ReadProposal proposals) {
        this.proposals = proposals;
    }

    record Item(int n, String hash, Instant submittedAt) {
        static Item of(VersionCard card) {
            return new Item(card.n(), card.hash(), card.submittedAt());
        }
    }

    record Items(List<Item> items) {}

    record Whole(int n, JsonNode content) {}

    record Diff(int from, int to, List<FieldChange> changes) {}

    @GetMapping
    Items list(@PathVariable CaseId id, Actor actor) {
        return new Items(proposals.versions(id, actor).stream().map(Item::of).toList());
    }

    @GetMapping("/{n}")
    Whole read(@PathVariable CaseId id, @PathVariable int n, Actor actor) {
        return new Whole(n, proposals.version(id, n, actor));
    }

    /** From version {@code with} to version {@code n}. */
    @GetMapping("/{n}/diff")
    Diff diff(@PathVariable CaseId id, @PathVariable int n, @RequestParam int with, Actor actor) {
        var before = proposals.version(id, with, actor);
        var after = proposals.version(id, n, actor);
        return new Diff(with, n, FieldChange.between(before, after));
    }
}
