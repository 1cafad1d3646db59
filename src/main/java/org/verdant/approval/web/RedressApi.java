package org.verdant.approval.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
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
import org.verdant.approval.RedressOutcome;
import org.verdant.approval.RequestRedress;
import org.verdant.approval.RequestRedressForm;
import org.verdant.proposal.ProposalAccess;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** Requests for redress for programs, oldest first. */
@RestController
@RequestMapping("/api/proposals/{id}/redress")
class RedressApi {
    private final ProposalAccess access;
    private final RequestRedress requestRedress;
    private final RedressPart part;

    RedressApi(ProposalAccess access, RequestRedress requestRedress, RedressPart part) {
        this.access = access;
        this.requestRedress = requestRedress;
        this.part = part;
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record RedressRequest(
            Instant requestedAt,
            String grounds,
            @Nullable RedressOutcome outcome,
            @Nullable String authority,
            @Nullable Instant decidedAt,
            @Nullable String reason) {}

    record RedressRequests(List<RedressRequest> items) {}

    @GetMapping
    RedressRequests list(@PathVariable CaseId id, Actor actor) {
        access.requireReadable(id, actor);
        return new RedressRequests(part.of(id).stream().map(RedressApi::item).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RedressRequest request(@PathVariable CaseId id, @RequestBody RequestRedressForm form, Actor actor) {
        requestRedress.request(id, form, actor);
        var all = part.of(id);
        return item(all.get(all.size() - 1));
    }

    private static RedressRequest item(RedressPart.Row row) {
        var redress = row.redress();
        return new RedressRequest(
                redress.requestedAt(),
                redress.grounds(),
                redress.outcome(),
                redress.authority() == null ? null : redress.authority().code(),
                redress.decidedAt(),
                redress.reason());
    }
}
