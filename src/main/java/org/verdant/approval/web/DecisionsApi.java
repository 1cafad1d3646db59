package org.verdant.approval.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.approval.DecisionOutcome;
import org.verdant.proposal.ProposalAccess;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** The decisions on a file for programs, oldest first. */
@RestController
class DecisionsApi {
    private final ProposalAccess access;
    private final DecisionTab tab;

    DecisionsApi(ProposalAccess access, DecisionTab tab) {
        this.access = access;
        this.tab = tab;
    }

    record Person(String id, @Nullable String name) {}

    record Item(
            DecisionOutcome outcome,
            String authority,
            Person decidedBy,
            Instant decidedAt,
            int version,
            String contentHash,
            @Nullable String reason,
            @Nullable String letter,
            List<String> conditions,
            int round,
            int level,
            boolean settled,
            @Nullable String letterDocument) {}

    record Items(List<Item> items) {}

    @GetMapping("/api/proposals/{id}/decisions")
    Items list(@PathVariable CaseId id, Actor actor) {
        access.requireReadable(id, actor);
        return new Items(tab.of(id).stream().map(DecisionsApi::item).toList());
    }

    private static Item item(DecisionTab.Row row) {
        var decision = row.decision();
        return new Item(
                decision.outcome(),
                decision.authority().code(),
                new Person(decision.decidedBy().toString(), row.name()),
                decision.decidedAt(),
                decision.version(),
                decision.contentHash(),
                decision.reason(),
                decision.letter(),
                decision.conditions(),
                decision.place().round(),
                decision.place().level(),
                decision.place().settled(),
                decision.letterDocument() == null
                        ? null
                        : decision.letterDocument().toString());
    }
}
