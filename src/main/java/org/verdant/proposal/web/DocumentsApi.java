package org.verdant.proposal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.verdant.document.DocumentCard;
import org.verdant.document.ReadDocuments;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.ReadProposal;
import org.verdant.proposal.RemoveDocument;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FileAnswer;

/** Attachments for programs: sent as multipart, always answered as a download. */
@RestController
@RequestMapping("/api")
class DocumentsApi {
    private final AttachDocument attachDocument;
    private final RemoveDocument removeDocument;
    private final ReadProposal proposals;
    private final ReadDocuments documents;

    DocumentsApi(
            AttachDocument attachDocument,
            RemoveDocument removeDocument,
            ReadProposal proposals,
            ReadDocuments documents) {
        this.attachDocument = attachDocument;
        this.removeDocument = removeDocument;
        this.proposals = proposals;
        this.documents = documents;
    }

    record Item(String id, String kind, String fileName, String mediaType, long size, String sha256, Instant storedAt) {
        static Item of(DocumentCard card) {
            return new Item(
                    card.id().toString(),
                    card.kind(),
                    card.fileName(),
                    card.mediaType(),
                    card.size(),
                    card.sha256(),
                    card.storedAt());
        }
    }

    record Items(List<Item> items) {}

    @PostMapping("/proposals/{id}/documents")
    ResponseEntity<Item> attach(
            @PathVariable CaseId id,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor)
            throws IOException {
        if (file == null) {
            throw new Invalid(FieldError.of("file", "required"));
        }
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (var bytes = file.getInputStream()) {
            var card = attachDocument.attach(id, kind == null ? "OTHER" : kind, name, bytes, actor);
            return ResponseEntity.created(URI.create("/api/documents/" + card.id()))
                    .body(Item.of(card));
        }
    }

    @GetMapping("/proposals/{id}/documents")
    Items list(@PathVariable CaseId id, Actor actor) {
        return new Items(proposals.documents(id, actor).stream().map(Item::of).toList());
    }

    @GetMapping("/documents/{id}")
    void download(@PathVariable DocumentId id, Actor actor, HttpServletResponse response) throws IOException {
        var card = proposals.document(id, actor);
        FileAnswer.send(
                response, card.fileName(), card.mediaType(), card.size(), target -> documents.write(id, target));
    }

    @DeleteMapping("/documents/{id}")
    ResponseEntity<Void> remove(@PathVariable DocumentId id, Actor actor) {
        removeDocument.remove(id, actor);
        return ResponseEntity.noContent().build();
    }
}
