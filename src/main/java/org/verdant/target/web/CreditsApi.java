package org.verdant.target.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.identity.PersonCard;
import org.verdant.shared.Actor;
import org.verdant.shared.CountryCode;
import org.verdant.shared.web.ListPage;
import org.verdant.shared.web.ListQuery;
import org.verdant.target.CreditCard;
import org.verdant.target.CreditState;
import org.verdant.target.Origin;

/** The ledger of one target for programs. No sign-in; people and refused claims only for those who verify and check. */
@RestController
class CreditsApi {
    private final LedgerReader ledger;

    CreditsApi(LedgerReader ledger) {
        this.ledger = ledger;
    }

    record FileAnswer(String id, String number, String title) {}

    record PersonAnswer(String id, String name) {}

    record ReversalAnswer(
            LocalDate effectiveDate,
            Instant reversedAt,
            @Nullable PersonAnswer reversedBy,
            @Nullable PersonAnswer confirmedBy,
            String reason,
            boolean correction) {}

    record CreditAnswer(
            String id,
            String target,
            FileAnswer proposal,
            String distinctKey,
            LocalDate effectiveDate,
            Instant postedAt,
            @Nullable PersonAnswer postedBy,
            @Nullable PersonAnswer confirmedBy,
            List<CountryCode> countries,
            Origin origin,
            CreditState state,
            @Nullable LocalDate provisionalSince,
            @Nullable ReversalAnswer reversal,
            @Nullable String reason,
            List<String> evidence) {}

    @GetMapping("/api/targets/{code}/credits")
    ListPage<CreditAnswer> list(@PathVariable String code, ListQuery query, @Nullable Actor actor) {
        query.sort(Set.of());
        var part = ledger.part(ledger.target(code), query, actor);
        return part.page().map(credit -> answer(credit, part));
    }

    @GetMapping("/api/targets/{code}/credits/{id}")
    CreditAnswer one(@PathVariable String code, @PathVariable String id, @Nullable Actor actor) {
        var part = ledger.alone(ledger.target(code), id, actor);
        return answer(part.page().items().get(0), part);
    }

    private static CreditAnswer answer(CreditCard credit, LedgerReader.Part part) {
        return new CreditAnswer(
                credit.id(),
                credit.target().value(),
                new FileAnswer(credit.caseId().toString(), credit.number(), credit.title()),
                credit.distinctKey(),
                credit.effectiveDate(),
                credit.postedAt(),
                person(part.person(credit.postedBy())),
                person(part.person(credit.confirmedBy())),
                credit.countriesPresent(),
                credit.origin(),
                credit.state(),
                credit.provisionalSince(),
                reversal(credit.reversal(), part),
                credit.reason(),
                credit.evidence().stream().map(Object::toString).toList());
    }

    private static @Nullable ReversalAnswer reversal(CreditCard.@Nullable Reversal reversal, LedgerReader.Part part) {
        return reversal == null
                ? null
                : new ReversalAnswer(
                        reversal.effectiveDate(),
                        reversal.reversedAt(),
                        person(part.person(reversal.reversedBy())),
                        person(part.person(reversal.confirmedBy())),
                        reversal.reason(),
                        reversal.correction());
    }

    private static @Nullable PersonAnswer person(@Nullable PersonCard card) {
        return card == null ? null : new PersonAnswer(card.id().toString(), card.name());
    }
}
