package org.verdant.approval.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.approval.NoObjectionOutcome;
import org.verdant.proposal.ProposalAccess;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** What the participating countries said to a file, for programs; the newest round first. */
@RestController
class NoObjectionsApi {
    private final ProposalAccess access;
    private final CountriesPart part;

    NoObjectionsApi(ProposalAccess access, CountriesPart part) {
        this.access = access;
        this.part = part;
    }

    record Person(String id, @Nullable String name) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CountryAnswer(
            int round,
            String country,
            String askedOf,
            Instant askedAt,
            int version,
            @Nullable NoObjectionOutcome answer,
            boolean silent,
            @Nullable String comment,
            @Nullable String documentId,
            @Nullable Person answeredBy,
            @Nullable Instant answeredAt) {}

    record CountryAnswers(List<CountryAnswer> items) {}

    @GetMapping("/api/proposals/{id}/no-objections")
    CountryAnswers list(@PathVariable CaseId id, Actor actor) {
        access.requireReadable(id, actor);
        return new CountryAnswers(
                part.of(id).stream().map(NoObjectionsApi::item).toList());
    }

    private static CountryAnswer item(CountriesPart.Row row) {
        var view = row.view();
        return new CountryAnswer(
                view.round(),
                view.country().value(),
                view.askedRole().code(),
                view.askedAt(),
                view.version(),
                view.outcome(),
                view.silent(),
                view.comment(),
                view.document() == null ? null : view.document().toString(),
                view.answeredBy() == null ? null : new Person(view.answeredBy().toString(), row.name()),
                view.answeredAt());
    }
}
