package org.verdant.approval.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.approval.AskForChange;
import org.verdant.approval.ChangeOutcome;
import org.verdant.approval.ChangeRequest;
import org.verdant.approval.ChangeRequestForm;
import org.verdant.approval.ChangeRequestReader;
import org.verdant.proposal.FieldChange;
import org.verdant.proposal.ProposalAccess;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** Requests to change a running project, for programs: the newest first. */
@RestController
@RequestMapping("/api/proposals/{id}/change-requests")
class ChangesApi {
    private final ProposalAccess access;
    private final ChangeRequestReader requests;
    private final AskForChange askForChange;

    ChangesApi(ProposalAccess access, ChangeRequestReader requests, AskForChange askForChange) {
        this.access = access;
        this.requests = requests;
        this.askForChange = askForChange;
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Verdict(
            String authority,
            ChangeOutcome outcome,
            @Nullable String comment,
            Instant at) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            int no,
            ChangeRequest.State state,
            String reason,
            int baseVersion,
            double budgetPercent,
            int endMonths,
            boolean partiesChanged,
            List<FieldChange> changes,
            @Nullable String documentId,
            Instant askedAt,
            List<Verdict> decisions) {
        static Item of(ChangeRequest request) {
            var amendment = request.amendment();
            return new Item(
                    request.no(),
                    request.state(),
                    request.reason(),
                    request.baseVersion(),
                    request.weight().budgetPercent(),
                    request.weight().endMonths(),
                    request.weight().partiesChanged(),
                    request.changes(),
                    amendment == null ? null : amendment.toString(),
                    request.askedAt(),
                    request.verdicts().stream()
                            .map(verdict -> new Verdict(
                                    verdict.authority().code(), verdict.outcome(), verdict.comment(), verdict.at()))
                            .toList());
        }
    }

    record Items(List<Item> items) {}

    @GetMapping
    Items list(@PathVariable CaseId id, Actor actor) {
        access.requireReadable(id, actor);
        return new Items(requests.of(id).stream().map(Item::of).toList());
    }

    @PostMapping
    ResponseEntity<Item> ask(@PathVariable CaseId id, @RequestBody ChangeRequestForm form, Actor actor) {
        access.requireReadable(id, actor);
        askForChange.ask(id, form, actor);
        return ResponseEntity.created(URI.create("/api/proposals/" + id + "/change-requests"))
                .body(Item.of(requests.open(id).orElseThrow()));
    }
}
