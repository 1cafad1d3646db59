package org.verdant.proposal.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.ContentReader;
import org.verdant.proposal.CreateDraft;
import org.verdant.proposal.DiscardDraft;
import org.verdant.proposal.ReadProposal;
import org.verdant.proposal.SaveDraft;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.Versions;

/** One proposal for programs ({@code api.md}): begun, read, replaced, discarded. Of a draft only malformed values are refused. */
@RestController
@RequestMapping("/api/proposals")
class ProposalsApi {
    private static final String TRACK = "track";

    private final CreateDraft createDraft;
    private final SaveDraft saveDraft;
    private final DiscardDraft discardDraft;
    private final ReadProposal proposals;
    private final ContentReader contents;
    private final ProposalAnswers answers;

    ProposalsApi(
            CreateDraft createDraft,
            SaveDraft saveDraft,
            DiscardDraft discardDraft,
            ReadProposal proposals,
            ContentReader contents,
            ProposalAnswers answers) {
        this.createDraft = createDraft;
        this.saveDraft = saveDraft;
        this.discardDraft = discardDraft;
        this.proposals = proposals;
        this.contents = contents;
        this.answers = answers;
    }

    @PostMapping
    ResponseEntity<JsonNode> create(@RequestBody JsonNode body, Actor actor) {
        var track = track(body);
        var typed = fields(body);
        if (track.isOpen()) {
            contents.read(track, typed).require();
        }
        var id = createDraft.create(track, typed, actor);
        return answers.answer(ResponseEntity.created(URI.create("/api/proposals/" + id)), proposals.require(id, actor));
    }

    @GetMapping("/{id}")
    ResponseEntity<JsonNode> read(@PathVariable CaseId id, Actor actor) {
        return answers.answer(ResponseEntity.ok(), proposals.require(id, actor));
    }

    @PutMapping("/{id}")
    ResponseEntity<JsonNode> replace(
            @PathVariable CaseId id,
            @RequestBody JsonNode body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        var seen = Versions.seen(ifMatch);
        var proposal = proposals.require(id, actor);
        var typed = fields(body);
        if (body.hasNonNull(TRACK) && track(body) != proposal.track()) {
            throw new Invalid(FieldError.of(TRACK, "track-fixed"));
        }
        contents.read(proposal.track(), typed).require();
        saveDraft.save(id, typed, seen, actor);
        return answers.answer(ResponseEntity.ok(), proposals.require(id, actor));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> discard(
            @PathVariable CaseId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        discardDraft.discard(id, Versions.seen(ifMatch), actor);
        return ResponseEntity.noContent().build();
    }

    private static Track track(JsonNode body) {
        if (!body.hasNonNull(TRACK)) {
            throw new Invalid(FieldError.of(TRACK, "required"));
        }
        return Track.ofCode(body.get(TRACK).asText())
                .orElseThrow(() -> new Invalid(FieldError.of(TRACK, "unknown-track")));
    }

    private static ObjectNode fields(JsonNode body) {
        if (!(body instanceof ObjectNode object)) {
            throw new Invalid("malformed", List.of(FieldError.of("", "malformed")));
        }
        return object.deepCopy().without(TRACK);
    }
}
