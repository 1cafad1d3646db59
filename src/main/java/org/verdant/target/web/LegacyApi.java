package org.verdant.target.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.shared.Actor;
import org.verdant.shared.CountryCode;
import org.verdant.target.EnterLegacyCredit;
import org.verdant.target.LegacyEntryCard;
import org.verdant.target.LegacyForm;
import org.verdant.target.SecondLook;

/** What happened before the product was in use (K20), for programs. The second person answers the task {@code confirmLegacyEntry}. */
@RestController
@RequestMapping("/api/targets/{code}/legacy-entries")
class LegacyApi {
    private final LegacyModel entries;
    private final EnterLegacyCredit enterLegacyCredit;

    LegacyApi(LegacyModel entries, EnterLegacyCredit enterLegacyCredit) {
        this.entries = entries;
        this.enterLegacyCredit = enterLegacyCredit;
    }

    /** @param outcome null while it waits for the second person */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LegacyAnswer(
            String id,
            String number,
            String target,
            String title,
            String organisation,
            List<CountryCode> countries,
            LocalDate effectiveDate,
            List<String> documentIds,
            String reason,
            String enteredBy,
            Instant enteredAt,
            @Nullable SecondLook outcome,
            @Nullable String comment,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}

    record LegacyAnswers(List<LegacyAnswer> items) {}

    @GetMapping
    LegacyAnswers list(@PathVariable String code, Actor actor) {
        return new LegacyAnswers(
                entries.of(code, actor).stream().map(LegacyApi::answer).toList());
    }

    @PostMapping
    ResponseEntity<LegacyAnswer> enter(@PathVariable String code, @RequestBody LegacyForm form, Actor actor) {
        var target = entries.target(code);
        var entry = enterLegacyCredit.enter(target.code(), form, actor);
        return ResponseEntity.created(URI.create("/api/targets/" + target.code() + "/legacy-entries"))
                .body(answer(entry));
    }

    private static LegacyAnswer answer(LegacyEntryCard entry) {
        var decision = entry.decision();
        return new LegacyAnswer(
                entry.id().toString(),
                entry.number(),
                entry.target().value(),
                entry.title(),
                entry.organisation().toString(),
                entry.countries(),
                entry.effectiveDate(),
                entry.evidence().stream().map(Object::toString).toList(),
                entry.reason(),
                entry.enteredBy().toString(),
                entry.enteredAt(),
                decision == null ? null : decision.outcome(),
                decision == null ? null : decision.comment(),
                decision == null ? null : decision.by().toString(),
                decision == null ? null : decision.at());
    }
}
