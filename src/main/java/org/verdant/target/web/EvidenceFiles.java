package org.verdant.target.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.verdant.document.ReadDocuments;
import org.verdant.shared.Actor;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FileAnswer;
import org.verdant.target.CreditEvidence;
import org.verdant.target.StoreCreditEvidence;

/** The papers behind changes of credits and later entries: sent before they are named, always answered as a download. */
@RestController
class EvidenceFiles {
    private final StoreCreditEvidence storing;
    private final CreditEvidence evidence;
    private final ReadDocuments documents;

    EvidenceFiles(StoreCreditEvidence storing, CreditEvidence evidence, ReadDocuments documents) {
        this.storing = storing;
        this.evidence = evidence;
        this.documents = documents;
    }

    record EvidenceAnswer(String id, String fileName, String mediaType, long size, String sha256) {}

    @PostMapping("/api/credit-evidence")
    ResponseEntity<EvidenceAnswer> store(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor)
            throws IOException {
        if (file == null) {
            throw new Invalid(FieldError.of("file", "required"));
        }
        try (var bytes = file.getInputStream()) {
            var card = storing.store(Objects.requireNonNullElse(file.getOriginalFilename(), ""), bytes, actor);
            return ResponseEntity.created(URI.create("/api/credit-evidence/" + card.id()))
                    .body(new EvidenceAnswer(
                            card.id().toString(), card.fileName(), card.mediaType(), card.size(), card.sha256()));
        }
    }

    @GetMapping({"/credit-evidence/{id}", "/api/credit-evidence/{id}"})
    void download(@PathVariable DocumentId id, Actor actor, HttpServletResponse response) throws IOException {
        var card = evidence.require(id, actor);
        FileAnswer.send(
                response, card.fileName(), card.mediaType(), card.size(), target -> documents.write(id, target));
    }
}
