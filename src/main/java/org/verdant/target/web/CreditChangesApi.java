package org.verdant.target.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.shared.Actor;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;
import org.verdant.target.AskCreditChange;
import org.verdant.target.CreditChangeCard;
import org.verdant.target.CreditChangeForm;
import org.verdant.target.CreditChangeHistory;
import org.verdant.target.CreditChangeKind;
import org.verdant.target.Proposers;
import org.verdant.target.SecondLook;

/** What coordinators ask to do with one credit, for programs. The second one answers the task {@code confirmCreditChange}. */
@RestController
@RequestMapping("/api/targets/{code}/credits/{id}/changes")
class CreditChangesApi {
    private final LedgerReader reader;
    private final AskCreditChange askCreditChange;
    private final CreditChangeHistory changes;
    private final Proposers proposers;

    CreditChangesApi(
            LedgerReader reader, AskCreditChange askCreditChange, CreditChangeHistory changes, Proposers proposers) {
        this.reader = reader;
        this.askCreditChange = askCreditChange;
        this.changes = changes;
        this.proposers = proposers;
    }

    record DecisionAnswer(SecondLook outcome, @Nullable String comment, String decidedBy, Instant decidedAt) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ChangeAnswer(
            String id,
            String credit,
            CreditChangeKind kind,
            @Nullable LocalDate effectiveDate,
            String reason,
            @Nullable String documentId,
            String askedBy,
            Instant askedAt,
            @Nullable DecisionAnswer decision) {}

    record Changes(List<ChangeAnswer> items) {}

    @GetMapping
    Changes list(@PathVariable String code, @PathVariable String id, Actor actor) {
        var credit = reader.one(reader.target(code), id, actor);
        if (proposers.include(credit.caseId(), actor)) {
            throw new NotFound("not-found");
        }
        return new Changes(
                changes.of(credit).stream().map(CreditChangesApi::answer).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ChangeAnswer ask(
            @PathVariable String code, @PathVariable String id, @RequestBody CreditChangeForm form, Actor actor) {
        var target = reader.target(code);
        askCreditChange.ask(target.code(), id, form, actor);
        return answer(changes.of(reader.one(target, id, actor)).get(0));
    }

    private static ChangeAnswer answer(CreditChangeCard change) {
        return new ChangeAnswer(
                change.id(),
                change.credit(),
                change.kind(),
                change.effectiveDate(),
                change.reason(),
                change.evidence() == null ? null : change.evidence().toString(),
                id(change.askedBy()),
                change.askedAt(),
                decision(change.decision()));
    }

    private static @Nullable DecisionAnswer decision(CreditChangeCard.@Nullable Decision decision) {
        return decision == null
                ? null
                : new DecisionAnswer(decision.outcome(), decision.comment(), id(decision.by()), decision.at());
    }

    private static String id(PersonId person) {
        return person.toString();
    }
}
