package org.verdant.target.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Cursors;
import org.verdant.shared.web.ListPage;
import org.verdant.shared.web.ListQuery;
import org.verdant.shared.web.Versions;
import org.verdant.target.ConfirmProgramme;
import org.verdant.target.DiffLine;
import org.verdant.target.ProgrammeDraft;
import org.verdant.target.ProgrammeHistory;
import org.verdant.target.ProgrammeVersion;
import org.verdant.target.ProposeProgramme;
import org.verdant.target.RejectProgramme;

/** The programme file for programs: its versions, proposing one, and the second administrator's word. */
@RestController
@RequestMapping("/api/admin/programme/versions")
class ProgrammeFileApi {
    private final ProgrammeHistory history;
    private final ProposeProgramme propose;
    private final ConfirmProgramme confirm;
    private final RejectProgramme reject;

    ProgrammeFileApi(
            ProgrammeHistory history, ProposeProgramme propose, ConfirmProgramme confirm, RejectProgramme reject) {
        this.history = history;
        this.propose = propose;
        this.confirm = confirm;
        this.reject = reject;
    }

    /** A version without its text. */
    record VersionAnswer(
            UUID id,
            @Nullable Integer number,
            ProgrammeVersion.State state,
            boolean running,
            String sha256,
            @Nullable String base,
            String reason,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionReason) {
        static VersionAnswer of(ProgrammeVersion version, String running) {
            return new VersionAnswer(
                    version.id(),
                    version.number(),
                    version.state(),
                    version.state() == ProgrammeVersion.State.IN_FORCE
                            && version.sha256().equals(running),
                    version.sha256(),
                    version.base(),
                    version.reason(),
                    version.proposedBy().toString(),
                    version.proposedAt(),
                    version.decidedBy() == null ? null : version.decidedBy().toString(),
                    version.decidedAt(),
                    version.decisionReason());
        }
    }

    /** A version with its text and what it changes. */
    record WholeVersion(VersionAnswer version, String content, List<DiffLine> difference) {}

    record Rejection(@Nullable String rejectReason) {}

    @GetMapping
    ListPage<VersionAnswer> list(ListQuery query) {
        var after = query.cursor() == null
                ? null
                : id(Cursors.read(query.cursor(), 1).get(0));
        var found = history.newest(after, query.limit() + 1);
        return ListPage.of(found, query.limit(), history.count(), version -> Cursors.of(version.id()))
                .map(version -> VersionAnswer.of(version, history.sha256()));
    }

    @GetMapping("/{id}")
    ResponseEntity<WholeVersion> read(@PathVariable UUID id) {
        return answer(ResponseEntity.ok(), id);
    }

    @PostMapping
    ResponseEntity<WholeVersion> propose(@RequestBody ProgrammeDraft draft, Actor actor) {
        var id = propose.propose(draft, actor);
        return answer(ResponseEntity.created(URI.create("/api/admin/programme/versions/" + id)), id);
    }

    @PostMapping("/{id}/confirmation")
    ResponseEntity<WholeVersion> confirm(@PathVariable UUID id, Actor actor) {
        confirm.confirm(id, actor);
        return answer(ResponseEntity.ok(), id);
    }

    @PostMapping("/{id}/rejection")
    ResponseEntity<WholeVersion> reject(@PathVariable UUID id, @RequestBody Rejection typed, Actor actor) {
        reject.reject(id, typed.rejectReason(), actor);
        return answer(ResponseEntity.ok(), id);
    }

    private ResponseEntity<WholeVersion> answer(ResponseEntity.BodyBuilder builder, UUID id) {
        var version = history.require(id);
        var difference = version.base() == null ? List.<DiffLine>of() : history.difference(id);
        return builder.eTag(Versions.etag(version.version()))
                .body(new WholeVersion(VersionAnswer.of(version, history.sha256()), history.content(id), difference));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException forged) {
            throw Cursors.invalid();
        }
    }
}
