package org.verdant.proposal.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.FileText;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.TextDiff;
import org.verdant.proposal.TextForm;
import org.verdant.proposal.TextReader;
import org.verdant.proposal.TextStage;
import org.verdant.proposal.TextVersion;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** The versions of a governance text, for programs. */
@RestController
@RequestMapping("/api/proposals/{id}/texts")
class TextsApi {
    private final ProposalAccess access;
    private final TextReader texts;
    private final FileText fileText;

    TextsApi(ProposalAccess access, TextReader texts, FileText fileText) {
        this.access = access;
        this.texts = texts;
        this.fileText = fileText;
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Text(
            int n,
            int round,
            String language,
            String text,
            @Nullable String note,
            String sha256,
            String filedBy,
            Instant filedAt) {
        static Text of(TextVersion version) {
            return new Text(
                    version.n(),
                    version.round(),
                    version.language(),
                    version.body(),
                    version.note(),
                    version.hash(),
                    version.filedBy().toString(),
                    version.filedAt());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Versions(@Nullable TextStage stage, List<Text> items) {}

    record Difference(int from, int to, List<TextDiff.Piece> pieces) {}

    @GetMapping
    Versions list(@PathVariable CaseId id, Actor actor) {
        access.requireReadable(id, actor);
        return new Versions(
                texts.stage(id).orElse(null),
                texts.versions(id).stream().map(Text::of).toList());
    }

    @GetMapping("/{n}/diff")
    Difference compare(@PathVariable CaseId id, @PathVariable int n, @RequestParam int with, Actor actor) {
        access.requireReadable(id, actor);
        var older = texts.version(id, with);
        return new Difference(
                with, n, TextDiff.between(older.body(), texts.version(id, n).body()));
    }

    @PostMapping
    ResponseEntity<Text> file(@PathVariable CaseId id, @RequestBody TextForm form, Actor actor) {
        fileText.file(id, form, actor);
        return ResponseEntity.created(URI.create("/api/proposals/" + id + "/texts"))
                .body(Text.of(texts.newest(id)));
    }
}
