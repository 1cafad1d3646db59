package org.verdant.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.document.ReadDocuments;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;

/** Proofs are different documents of the same file. */
@Component
class ProofCheck {
    private final ReadDocuments documents;

    ProofCheck(ReadDocuments documents) {
        this.documents = documents;
    }

    /** @param least how many are needed */
    List<FieldError> errors(CaseId caseId, String field, @Nullable List<@Nullable String> named, int least) {
        var errors = new ArrayList<FieldError>();
        var ofFile =
                documents.of(caseId).stream().map(card -> card.id().toString()).collect(Collectors.toSet());
        var proofs = named == null ? List.<@Nullable String>of() : named;
        var found = new HashSet<String>();
        for (int i = 0; i < proofs.size(); i++) {
            var proof = proofs.get(i);
            if (proof == null || !ofFile.contains(proof)) {
                errors.add(FieldError.of(field + "[" + i + "]", "unknown-document"));
            } else if (!found.add(proof)) {
                errors.add(FieldError.of(field + "[" + i + "]", "proof-twice"));
            }
        }
        if (proofs.size() < least) {
            errors.add(FieldError.of(field, "proofs-missing", least));
        }
        return errors;
    }

    /** Only for what was checked. */
    static List<DocumentId> ids(@Nullable List<@Nullable String> named) {
        return named == null
                ? List.of()
                : named.stream()
                        .map(Objects::requireNonNull)
                        .map(DocumentId::of)
                        .toList();
    }
}
